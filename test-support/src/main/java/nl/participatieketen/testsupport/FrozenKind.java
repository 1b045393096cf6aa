package nl.participatieketen.testsupport;

import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@link FrozenFolds} needs to know of a kind of stream. This module knows no event store, so
 * a test says it in these words.
 *
 * @param decider the class that folds it
 * @param name the kind, and the name of its files
 * @param events the events by the name under which they are stored
 * @param begin the state of a stream without events
 * @param <S> the state
 * @param <G> the events
 */
public record FrozenKind<S, G>(
    Class<?> decider,
    String name,
    Map<String, Class<? extends G>> events,
    S begin,
    BiFunction<S, G, S> evolve) {

  /** Reads as the event store does: a field that an event has lost since is passed over. */
  private static final JsonMapper STORED =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  public FrozenKind {
    events = Map.copyOf(events);
  }

  /** The state of a stream of stored events, as JSON. */
  JsonNode fold(Iterable<JsonNode> stored) {
    S state = begin;
    for (JsonNode event : stored) {
      state = evolve.apply(state, read(event));
    }
    return StateJson.of(state);
  }

  private G read(JsonNode event) {
    String type = event.required(FrozenFile.TYPE).asString();
    Class<? extends G> eventClass = events.get(type);
    if (eventClass == null) {
      throw new AssertionError("stored event '%s' of %s has no class".formatted(type, name));
    }
    return STORED.treeToValue(event.required(FrozenFile.CONTENT), eventClass);
  }
}
