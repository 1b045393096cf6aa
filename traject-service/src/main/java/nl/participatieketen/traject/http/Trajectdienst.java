package nl.participatieketen.traject.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.traject.hoofdlijn.VolgendeStappen;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Rollen;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Toegestaan;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Wie;
import nl.participatieketen.traject.traject.Zaak;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Carries out what a request asks of a traject, and answers with the traject. */
@Component
public final class Trajectdienst {

  private final StreamHandler<Stand, Gebeurtenis> trajecten;
  private final Toegestaan toegestaan;
  private final Answers<Stand> antwoorden;

  Trajectdienst(
      StreamHandler<Stand, Gebeurtenis> trajecten, Toegestaan toegestaan, Werkwijzen werkwijzen) {
    this.trajecten = trajecten;
    this.toegestaan = toegestaan;
    this.antwoorden =
        new Answers<>(
            (stroom, stand, versie) -> TrajectBeeld.van(stroom, stand, werkwijzen),
            stand -> VolgendeStappen.van(stand, werkwijzen));
  }

  /** A decision on a traject wherever it stands. */
  public Mono<ResponseEntity<Object>> bij(
      Request verzoek, UUID id, Object invoer, Function<Stand, Decision<Gebeurtenis>> beslis) {
    return trajecten
        .proceed(verzoek.stream(TrajectSoort.NAAM, id), verzoek.proceed(invoer), beslis)
        .map(antwoorden::changed);
  }

  /** A decision on a traject that runs, also where it stands still. */
  public Mono<ResponseEntity<Object>> lopend(
      Request verzoek, UUID id, Object invoer, Function<Zaak, Decision<Gebeurtenis>> beslis) {
    return bij(
        verzoek,
        id,
        invoer,
        stand -> toegestaan.lopend(stand, wie(verzoek), verzoek.today(), beslis));
  }

  /** A decision on a traject that runs and does not stand still. */
  public Mono<ResponseEntity<Object>> actief(
      Request verzoek, UUID id, Object invoer, Function<Zaak, Decision<Gebeurtenis>> beslis) {
    return bij(
        verzoek,
        id,
        invoer,
        stand -> toegestaan.actief(stand, wie(verzoek), verzoek.today(), beslis));
  }

  /** Shows the traject itself. */
  public Mono<ResponseEntity<Object>> toon(Request verzoek, UUID id) {
    return lees(verzoek, id, Insight.WITHOUT)
        .map(antwoorden::shown)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** Shows something of a traject, wherever it stands. */
  public Mono<ResponseEntity<Object>> toon(
      Request verzoek,
      UUID id,
      Insight inzage,
      Function<Snapshot<Stand, Gebeurtenis>, ? extends Object> beeld) {
    return lees(verzoek, id, inzage)
        .<ResponseEntity<Object>>map(
            opname ->
                ResponseEntity.ok().eTag("\"" + opname.version() + "\"").body(beeld.apply(opname)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  /** Shows something of a traject that runs; 404 where it doesn't. */
  public Mono<ResponseEntity<Object>> toonLopend(
      Request verzoek, UUID id, Function<Zaak, ? extends Object> beeld) {
    return lees(verzoek, id, Insight.WITH)
        .flatMap(opname -> Mono.justOrEmpty(zaak(opname.state(), verzoek)))
        .<ResponseEntity<Object>>map(zaak -> ResponseEntity.ok(beeld.apply(zaak)))
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  public Mono<Snapshot<Stand, Gebeurtenis>> lees(Request verzoek, UUID id, Insight inzage) {
    return trajecten.read(verzoek.stream(TrajectSoort.NAAM, id), inzage);
  }

  /** The traject in front of the asker; empty where it does not run. */
  public Optional<Zaak> zaak(Stand stand, Request verzoek) {
    return stand instanceof Stand.Lopend lopend
        ? Optional.of(new Zaak(toegestaan.werkwijze(lopend), lopend, wie(verzoek), verzoek.today()))
        : Optional.empty();
  }

  /** What the asker may see of a traject. */
  public Inzicht inzicht(Stand.Bekend stand, Request verzoek) {
    return Inzicht.of(toegestaan.werkwijze(stand), verzoek.actor(), Rollen.BEGELEIDERS);
  }

  public static Wie wie(Request verzoek) {
    return new Wie(verzoek.actor().medewerker(), verzoek.actor().rol());
  }
}
