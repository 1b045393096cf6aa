package nl.participatieketen.traject.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A traject seen through its werkwijze: what a door must know before it asks or shows something.
 */
@Component
public final class Inkijk {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Werkwijzen werkwijzen;

  Inkijk(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Werkwijzen werkwijzen) {
    this.trajecten = trajecten;
    this.werkwijzen = werkwijzen;
  }

  /** Shows something of a traject that runs; 404 where it doesn't. */
  public Mono<ResponseEntity<Object>> toonLopend(
      Request verzoek, UUID id, Function<LopendTraject, ? extends Object> beeld) {
    return lopend(verzoek, id)
        .<ResponseEntity<Object>>map(lopend -> ResponseEntity.ok(beeld.apply(lopend)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** The traject in front of the asker; empty where it does not run. */
  public Mono<LopendTraject> lopend(Request verzoek, UUID id) {
    return trajecten
        .look(verzoek, id, Insight.WITH)
        .flatMap(opname -> Mono.justOrEmpty(voor(opname.state(), verzoek)));
  }

  private Optional<LopendTraject> voor(Stand stand, Request verzoek) {
    return stand instanceof Stand.Lopend lopend
        ? Optional.of(
            new LopendTraject(
                werkwijze(lopend),
                lopend,
                Asker.of(verzoek.actor(), verzoek.time(), Duur.TIJDZONE)))
        : Optional.empty();
  }

  /**
   * Asks what only the werkwijze of the traject can read, and what the asker may write; neither
   * ever changes.
   */
  public Mono<ResponseEntity<Object>> vraag(
      Request verzoek, UUID id, Object invoer, BiFunction<Werkwijze, Inzicht, Opdracht> opdracht) {
    return bekend(verzoek, id)
        .flatMap(
            stand ->
                trajecten.proceed(
                    verzoek, id, invoer, opdracht.apply(werkwijze(stand), inzicht(stand, verzoek))))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** The traject as it stands, without what is sensitive; empty where there is none. */
  public Mono<Stand.Bekend> bekend(Request verzoek, UUID id) {
    return trajecten
        .look(verzoek, id, Insight.WITHOUT)
        .flatMap(
            opname ->
                opname.state() instanceof Stand.Bekend bekend ? Mono.just(bekend) : Mono.empty());
  }

  /** What the asker may read of a traject. */
  public Leesrecht leesrecht(Stand.Bekend stand, Request verzoek) {
    return new Leesrecht(werkwijze(stand), inzicht(stand, verzoek), verzoek.actor());
  }

  /** What the asker may see of a traject. */
  public Inzicht inzicht(Stand.Bekend stand, Request verzoek) {
    return Bevoegdheid.inzicht(werkwijze(stand), verzoek.actor());
  }

  public Werkwijze werkwijze(Stand.Bekend stand) {
    return werkwijzen.van(stand.dossier().werkwijze());
  }
}
