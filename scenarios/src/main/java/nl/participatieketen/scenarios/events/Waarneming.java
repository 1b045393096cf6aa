package nl.participatieketen.scenarios.events;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * @param apart what was wrong, where it is one that a service could not process; null elsewhere
 * @param genoemd the UUIDs that stand in it, its key included
 */
public record Waarneming(
    String topic,
    int partitie,
    long offset,
    Instant tijd,
    String sleutel,
    JsonNode event,
    @Nullable String fout,
    @Nullable Apartgezet apart,
    Set<String> genoemd) {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public Waarneming {
    genoemd = Set.copyOf(genoemd);
  }

  public static Waarneming van(
      String topic,
      int partitie,
      long offset,
      Instant tijd,
      String sleutel,
      JsonNode event,
      @Nullable String fout,
      @Nullable Apartgezet apart) {
    Set<String> genoemd =
        UUID.matcher(sleutel + " " + event)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    return new Waarneming(topic, partitie, offset, tijd, sleutel, event, fout, apart, genoemd);
  }

  public Optional<EventType> type() {
    return EventTypes.zoek(event.path("type").asString(""));
  }

  /** The name of its type as people say it. */
  public String naam() {
    String type = event.path("type").asString("");
    return type.isEmpty() ? "(geen event)" : Eventverwachting.korteNaam(type);
  }

  /** Whether it is about one of these ids. */
  public boolean gaatOver(Set<String> ids) {
    return genoemd.stream().anyMatch(ids::contains);
  }

  public Plaats plaats() {
    return new Plaats(topic, partitie, offset);
  }
}
