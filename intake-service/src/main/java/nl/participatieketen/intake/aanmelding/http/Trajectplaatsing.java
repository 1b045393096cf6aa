package nl.participatieketen.intake.aanmelding.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Vrager;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.wachtlijst.Plekken.Beperkt;
import nl.participatieketen.intake.wachtlijst.Wachtlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends a deelnemer to a traject, after asking for a place where these are limited. */
@Component
class Trajectplaatsing {

  private final Aanmeldingen aanmeldingen;
  private final Wachtlijst wachtlijst;

  Trajectplaatsing(Aanmeldingen aanmeldingen, Wachtlijst wachtlijst) {
    this.aanmeldingen = aanmeldingen;
    this.wachtlijst = wachtlijst;
  }

  /**
   * @param vraag the opdracht, given whether there is a place; {@code null} where there is no limit
   */
  Mono<ResponseEntity<Object>> meldAan(
      Verzoek verzoek,
      UUID id,
      Object invoer,
      Function<@Nullable Boolean, MeldAanVoorTraject> vraag) {
    return aanmeldingen
        .lees(verzoek, id)
        .map(opname -> opname.stand())
        .ofType(Zaak.class)
        .map(zaak -> beperkt(verzoek, zaak, vraag.apply(true)))
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            route ->
                route.isPresent()
                    ? metPlek(verzoek, id, invoer, vraag, route.get())
                    : aanmeldingen.vervolg(verzoek, id, invoer, vraag.apply(null)));
  }

  /** Only who would be accepted asks for a place. */
  private Optional<Beperkt> beperkt(Verzoek verzoek, Zaak zaak, MeldAanVoorTraject vraag) {
    var vrager = new Vrager(verzoek.actor(), verzoek.vandaag());
    return aanmeldingen.beslissing().beslis(zaak, vraag, vrager) instanceof Besluit.Aanvaard
        ? wachtlijst.beperkt(verzoek.organisatie().id(), zaak, vraag.route())
        : Optional.empty();
  }

  private Mono<ResponseEntity<Object>> metPlek(
      Verzoek verzoek,
      UUID id,
      Object invoer,
      Function<@Nullable Boolean, MeldAanVoorTraject> vraag,
      Beperkt route) {
    return wachtlijst
        .vraag(route, id)
        .flatMap(plek -> aanmeldingen.vervolg(verzoek, id, invoer, vraag.apply(plek)))
        .flatMap(
            antwoord ->
                antwoord.getStatusCode().is2xxSuccessful()
                    ? Mono.just(antwoord)
                    : wachtlijst.trekIn(route, id, verzoek.tijd()).thenReturn(antwoord));
  }
}
