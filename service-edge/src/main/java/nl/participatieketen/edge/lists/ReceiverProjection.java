package nl.participatieketen.edge.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.eventstore.Projection;

/**
 * For which organisatie something in a stream is meant, also where it isn't the stream's own. The
 * follower writes rows before it publishes, so who follows the dataref of an event finds the row.
 *
 * @param <S> the state
 * @see RowStore#streamFor
 */
public final class ReceiverProjection<S> implements Projection<S> {

  static final String SOURCE = "bron";
  static final String RECEIVER = "ontvanger";

  private final String collection;
  private final Function<S, Optional<String>> receiver;

  /**
   * @param receiver the organisatie, or empty where nothing is meant for anyone
   */
  public ReceiverProjection(String collection, Function<S, Optional<String>> receiver) {
    this.collection = collection;
    this.receiver = receiver;
  }

  @Override
  public String collection() {
    return collection;
  }

  @Override
  public int layout() {
    return 2;
  }

  /** Whoever hears what was published asks for it at once. */
  @Override
  public boolean beforePublication() {
    return true;
  }

  @Override
  public List<String> searchFields() {
    return List.of(SOURCE);
  }

  @Override
  public Map<String, Object> row(Updated<S> updated) {
    return receiver
        .apply(updated.state())
        .map(wie -> Map.<String, Object>of(SOURCE, updated.stream().id().toString(), RECEIVER, wie))
        .orElseGet(Map::of);
  }
}
