package nl.participatieketen.scenarios.events;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.participatieketen.contract.EventType;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.scenarios.model.Eventverwachting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record that was seen on a topic.
 *
 * @param tijd when it was sent, by the machine's clock
 * @param sleutel empty where it has none
 * @param event the CloudEvent as JSON; a text where it is none
 * @param fout why the contract doesn't allow it; null where it does
 */
public record Waarneming(
    String topic,
    int partitie,
    long offset,
    Instant tijd,
    String sleutel,
    JsonNode event,
    @Nullable String fout) {

  public Optional<EventType> type() {
    return EventTypes.zoek(event.path("type").asString(""));
  }

  /** The name of its type as people say it. */
  public String naam() {
    String type = event.path("type").asString("");
    return type.isEmpty() ? "(geen event)" : Eventverwachting.korteNaam(type);
  }

  /** Whether it is about one of these ids. */
  public boolean gaatOver(Collection<String> ids) {
    return ids.contains(sleutel) || ids.stream().anyMatch(id -> noemt(event, id));
  }

  private static boolean noemt(JsonNode deel, String id) {
    if (deel.isString()) {
      return deel.stringValue().contains(id);
    }
    for (JsonNode onderdeel : deel) {
      if (noemt(onderdeel, id)) {
        return true;
      }
    }
    return false;
  }

  /** Such as {@code keten.intake-3@17}. */
  public String plaats() {
    return "%s-%d@%d".formatted(topic, partitie, offset);
  }
}
