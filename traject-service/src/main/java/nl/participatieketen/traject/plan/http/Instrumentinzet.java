package nl.participatieketen.traject.plan.http;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Uitslag;
import nl.participatieketen.traject.http.Trajectdienst;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.plafond.Plekken;
import nl.participatieketen.traject.plafond.Ruimte;
import nl.participatieketen.traject.plan.Instrumentbesluit;
import nl.participatieketen.traject.plan.PlanOpdracht.ZetInstrumentIn;
import nl.participatieketen.traject.plan.Plannen;
import nl.participatieketen.traject.traject.Zaak;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Uses an instrument, and first takes its place where there are only so many. */
@Component
class Instrumentinzet {

  private final Trajectdienst trajecten;
  private final Plekken plekken;

  Instrumentinzet(Trajectdienst trajecten, Plekken plekken) {
    this.trajecten = trajecten;
    this.plekken = plekken;
  }

  Mono<ResponseEntity<Object>> zetIn(
      Verzoek verzoek, UUID id, Object invoer, ZetInstrumentIn opdracht) {
    return trajecten
        .lees(verzoek, id, Inzage.MET)
        .flatMap(opname -> Mono.justOrEmpty(trajecten.zaak(opname.stand(), verzoek)))
        .flatMap(zaak -> plek(verzoek, id, invoer, zaak, opdracht))
        .filter(plek -> plek instanceof Uitslag.Geweigerd<Plafondstand>)
        .map(
            vol ->
                new Antwoorden<Plafondstand>((stroom, stand, versie) -> stand, stand -> List.of())
                    .gewijzigd(vol))
        .switchIfEmpty(
            Mono.defer(
                () ->
                    trajecten.actief(verzoek, id, invoer, zaak -> Plannen.beslis(zaak, opdracht))));
  }

  /** Empty where no place is needed, or where it would be refused anyhow. */
  private Mono<Uitslag<Plafondstand>> plek(
      Verzoek verzoek, UUID id, Object invoer, Zaak zaak, ZetInstrumentIn opdracht) {
    String instrument = opdracht.instrument();
    Ruimte ruimte = Instrumentbesluit.ruimte(zaak.werkwijze(), instrument, opdracht.urenPerWeek());
    if (ruimte == null || Plannen.beslis(zaak, opdracht) instanceof Besluit.Geweigerd) {
      return Mono.empty();
    }
    String werkwijze = zaak.dossier().werkwijze().id();
    return plekken.neem(
        PlafondSoort.stroom(verzoek.organisatie().id(), werkwijze, instrument),
        verzoek.begin(invoer),
        werkwijze,
        instrument,
        ruimte,
        id);
  }
}
