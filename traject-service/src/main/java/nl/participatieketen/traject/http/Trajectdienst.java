package nl.participatieketen.traject.http;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
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

  private final Opdrachtverwerker<Stand, Gebeurtenis> trajecten;
  private final Toegestaan toegestaan;
  private final Antwoorden<Stand> antwoorden;

  Trajectdienst(
      Opdrachtverwerker<Stand, Gebeurtenis> trajecten,
      Toegestaan toegestaan,
      Werkwijzen werkwijzen) {
    this.trajecten = trajecten;
    this.toegestaan = toegestaan;
    this.antwoorden =
        new Antwoorden<>(
            (stroom, stand, versie) -> TrajectBeeld.van(stroom, stand, werkwijzen),
            stand -> VolgendeStappen.van(stand, werkwijzen));
  }

  /** A decision on a traject wherever it stands. */
  public Mono<ResponseEntity<Object>> bij(
      Verzoek verzoek, UUID id, Object invoer, Function<Stand, Besluit<Gebeurtenis>> beslis) {
    return trajecten
        .vervolg(verzoek.stroom(TrajectSoort.NAAM, id), verzoek.vervolg(invoer), beslis)
        .map(antwoorden::gewijzigd);
  }

  /** A decision on a traject that runs, also where it stands still. */
  public Mono<ResponseEntity<Object>> lopend(
      Verzoek verzoek, UUID id, Object invoer, Function<Zaak, Besluit<Gebeurtenis>> beslis) {
    return bij(
        verzoek,
        id,
        invoer,
        stand -> toegestaan.lopend(stand, wie(verzoek), verzoek.vandaag(), beslis));
  }

  /** A decision on a traject that runs and does not stand still. */
  public Mono<ResponseEntity<Object>> actief(
      Verzoek verzoek, UUID id, Object invoer, Function<Zaak, Besluit<Gebeurtenis>> beslis) {
    return bij(
        verzoek,
        id,
        invoer,
        stand -> toegestaan.actief(stand, wie(verzoek), verzoek.vandaag(), beslis));
  }

  /** Shows the traject itself. */
  public Mono<ResponseEntity<Object>> toon(Verzoek verzoek, UUID id) {
    return lees(verzoek, id, Inzage.ZONDER)
        .map(antwoorden::getoond)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  /** Shows something of a traject, wherever it stands. */
  public Mono<ResponseEntity<Object>> toon(
      Verzoek verzoek,
      UUID id,
      Inzage inzage,
      Function<Momentopname<Stand, Gebeurtenis>, ? extends Object> beeld) {
    return lees(verzoek, id, inzage)
        .<ResponseEntity<Object>>map(
            opname ->
                ResponseEntity.ok().eTag("\"" + opname.versie() + "\"").body(beeld.apply(opname)))
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  /** Shows something of a traject that runs; 404 where it doesn't. */
  public Mono<ResponseEntity<Object>> toonLopend(
      Verzoek verzoek, UUID id, Function<Zaak, ? extends Object> beeld) {
    return lees(verzoek, id, Inzage.MET)
        .flatMap(opname -> Mono.justOrEmpty(zaak(opname.stand(), verzoek)))
        .<ResponseEntity<Object>>map(zaak -> ResponseEntity.ok(beeld.apply(zaak)))
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  public Mono<Momentopname<Stand, Gebeurtenis>> lees(Verzoek verzoek, UUID id, Inzage inzage) {
    return trajecten.lees(verzoek.stroom(TrajectSoort.NAAM, id), inzage);
  }

  /** The traject in front of the asker; empty where it does not run. */
  public Optional<Zaak> zaak(Stand stand, Verzoek verzoek) {
    return stand instanceof Stand.Lopend lopend
        ? Optional.of(
            new Zaak(toegestaan.werkwijze(lopend), lopend, wie(verzoek), verzoek.vandaag()))
        : Optional.empty();
  }

  /** What the asker may see of a traject. */
  public Inzicht inzicht(Stand.Bekend stand, Verzoek verzoek) {
    return Inzicht.van(toegestaan.werkwijze(stand), verzoek.actor(), Rollen.BEGELEIDERS);
  }

  public static Wie wie(Verzoek verzoek) {
    return new Wie(verzoek.actor().medewerker(), verzoek.actor().rol());
  }
}
