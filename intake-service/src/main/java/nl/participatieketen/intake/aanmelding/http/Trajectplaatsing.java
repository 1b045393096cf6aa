package nl.participatieketen.intake.aanmelding.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.wachtlijst.Plekken.Beperkt;
import nl.participatieketen.intake.wachtlijst.Wachtlijst;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends a deelnemer to a traject, after asking for a place where these are limited. */
@Component
class Trajectplaatsing {

  private final StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final Wachtlijst wachtlijst;
  private final AanmeldingSoort soort;

  Trajectplaatsing(
      StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      Wachtlijst wachtlijst,
      AanmeldingSoort soort) {
    this.aanmeldingen = aanmeldingen;
    this.wachtlijst = wachtlijst;
    this.soort = soort;
  }

  /**
   * @param vraag the opdracht, given whether there is a place; {@code null} where there is no limit
   */
  Mono<ResponseEntity<Object>> meldAan(
      Request verzoek,
      UUID id,
      Object invoer,
      Function<@Nullable Boolean, MeldAanVoorTraject> vraag) {
    return aanmeldingen
        .read(verzoek, id, Insight.WITH)
        .map(opname -> opname.state())
        .ofType(Zaak.class)
        .map(zaak -> beperkt(verzoek, zaak, vraag.apply(true)))
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            route ->
                route.isPresent()
                    ? metPlek(verzoek, id, invoer, vraag, route.get())
                    : aanmeldingen.proceed(verzoek, id, invoer, vraag.apply(null)));
  }

  /** Only who would be accepted asks for a place. */
  private Optional<Beperkt> beperkt(Request verzoek, Zaak zaak, MeldAanVoorTraject vraag) {
    var vrager = Asker.of(verzoek.actor(), verzoek.time(), Duur.TIJDZONE);
    return soort.decide(zaak, vraag, vrager) instanceof Decision.Accepted
        ? wachtlijst.beperkt(verzoek.organisatie().id(), zaak, vraag.route())
        : Optional.empty();
  }

  private Mono<ResponseEntity<Object>> metPlek(
      Request verzoek,
      UUID id,
      Object invoer,
      Function<@Nullable Boolean, MeldAanVoorTraject> vraag,
      Beperkt route) {
    return wachtlijst
        .vraag(route, id)
        .flatMap(plek -> aanmeldingen.proceed(verzoek, id, invoer, vraag.apply(plek)))
        .flatMap(
            antwoord ->
                antwoord.getStatusCode().is2xxSuccessful()
                    ? Mono.just(antwoord)
                    : wachtlijst.trekIn(route, id, verzoek.time()).thenReturn(antwoord));
  }
}
