package nl.participatieketen.edge.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.eventstore.Projectie;

/**
 * For which organisatie something in a stream is meant, also where it isn't the stream's own. The
 * follower writes rows before it publishes, so who follows the dataref of an event finds the row.
 *
 * @param <S> the state
 * @see Overzichten#stroomVoor
 */
public final class Ontvangerslijst<S> implements Projectie<S> {

  static final String BRON = "bron";
  static final String ONTVANGER = "ontvanger";

  private final String collectie;
  private final Function<S, Optional<String>> ontvanger;

  /**
   * @param ontvanger the organisatie, or empty where nothing is meant for anyone
   */
  public Ontvangerslijst(String collectie, Function<S, Optional<String>> ontvanger) {
    this.collectie = collectie;
    this.ontvanger = ontvanger;
  }

  @Override
  public String collectie() {
    return collectie;
  }

  @Override
  public int opzet() {
    return 2;
  }

  @Override
  public List<String> zoekvelden() {
    return List.of(BRON);
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<S> bijgewerkt) {
    return ontvanger
        .apply(bijgewerkt.stand())
        .map(
            wie ->
                Map.<String, Object>of(BRON, bijgewerkt.stroom().id().toString(), ONTVANGER, wie))
        .orElseGet(Map::of);
  }
}
