package nl.participatieketen.edge.kafka;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.EventType;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.eventstore.Inbox.Arrival;
import nl.participatieketen.eventstore.Inbox.Fault;
import nl.participatieketen.eventstore.Inbox.Reception.Unprocessable;
import nl.participatieketen.eventstore.SenderCheck;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import org.jspecify.annotations.Nullable;

/**
 * Holds topic, key, source, organisatie and reference of an event to each other: a type is told on
 * the topic of the service that owns it, by the system of that service of the organisatie whose
 * fact it is, or by a system of its own that it made known.
 */
final class Senders implements SenderCheck {

  private final Map<String, Map<String, Set<URI>>> sources;
  private final List<URI> links;

  Senders(Organisaties organisaties, SenderProperties settings) {
    this.sources =
        organisaties.alle().stream()
            .collect(
                toUnmodifiableMap(
                    Organisatie::id, organisatie -> perService(organisatie, settings)));
    this.links = settings.verwijzingen();
  }

  private static Map<String, Set<URI>> perService(
      Organisatie organisatie, SenderProperties settings) {
    return EventTypes.ALLE.stream()
        .map(EventType::dienst)
        .distinct()
        .collect(
            toUnmodifiableMap(
                service -> service,
                service ->
                    Stream.concat(
                            Stream.of(service),
                            settings.systems(organisatie.id(), service).stream())
                        .map(organisatie::bron)
                        .collect(toUnmodifiableSet())));
  }

  @Override
  public Optional<Unprocessable> misfit(Arrival arrival, CloudEventEnvelope envelope) {
    EventType type = EventTypes.van(envelope.data());
    if (!type.topic().equals(arrival.topic())) {
      return no(Fault.TOPIC, "dit type wordt op %s verteld".formatted(type.topic()));
    }
    if (arrival.key() != null && !arrival.key().equalsIgnoreCase(envelope.partitionkey())) {
      return no(Fault.KEY, "de sleutel van het bericht is niet waar het over gaat");
    }
    Map<String, Set<URI>> known = sources.get(envelope.data().organisatie());
    if (known == null) {
      return no(Fault.SENDER, "deze organisatie doet niet mee aan de keten");
    }
    if (!known.getOrDefault(type.dienst(), Set.of()).contains(envelope.source())) {
      return no(
          Fault.SENDER,
          "de source is geen systeem waarmee deze organisatie op %s vertelt"
              .formatted(type.topic()));
    }
    return isKnown(envelope.dataref())
        ? Optional.empty()
        : no(Fault.LINK, "de dataref wijst niet naar een bekend adres");
  }

  private boolean isKnown(@Nullable URI dataref) {
    return dataref == null || links.stream().anyMatch(link -> isUnder(link, dataref));
  }

  /** Compared part by part: a text that begins the same may lead elsewhere. */
  private static boolean isUnder(URI link, URI dataref) {
    return link.getScheme().equalsIgnoreCase(dataref.getScheme())
        && link.getRawAuthority().equalsIgnoreCase(dataref.getRawAuthority())
        && dataref.getRawPath() != null
        && dataref.normalize().equals(dataref)
        && dataref.getRawPath().startsWith(folder(link.getRawPath()))
        && dataref.getRawQuery() == null
        && dataref.getRawFragment() == null;
  }

  private static String folder(String path) {
    return path.endsWith("/") ? path : path + "/";
  }

  private static Optional<Unprocessable> no(Fault fault, String reason) {
    return Optional.of(new Unprocessable(fault, reason));
  }
}
