package nl.participatieketen.traject.plan.http;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
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
      Request verzoek, UUID id, Object invoer, ZetInstrumentIn opdracht) {
    return trajecten
        .lees(verzoek, id, Insight.WITH)
        .flatMap(opname -> Mono.justOrEmpty(trajecten.zaak(opname.state(), verzoek)))
        .flatMap(zaak -> plek(verzoek, id, invoer, zaak, opdracht))
        .filter(plek -> plek instanceof Outcome.Refused<Plafondstand>)
        .map(
            vol ->
                new Answers<Plafondstand>((stroom, stand, versie) -> stand, stand -> List.of())
                    .changed(vol))
        .switchIfEmpty(
            Mono.defer(
                () ->
                    trajecten.actief(verzoek, id, invoer, zaak -> Plannen.beslis(zaak, opdracht))));
  }

  /** Empty where no place is needed, or where it would be refused anyhow. */
  private Mono<Outcome<Plafondstand>> plek(
      Request verzoek, UUID id, Object invoer, Zaak zaak, ZetInstrumentIn opdracht) {
    String instrument = opdracht.instrument();
    Ruimte ruimte = Instrumentbesluit.ruimte(zaak.werkwijze(), instrument, opdracht.urenPerWeek());
    if (ruimte == null || Plannen.beslis(zaak, opdracht) instanceof Decision.Refused) {
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
