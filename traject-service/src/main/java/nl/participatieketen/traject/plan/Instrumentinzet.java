package nl.participatieketen.traject.plan;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Standing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondOpdracht;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.plafond.Ruimte;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.PlanOpdracht.ZetInstrumentIn;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.wanneer.WanneerInstrumentAfgelopenDanPlekVrij;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Uses an instrument, and first takes its place where there are only so many. A place that is taken
 * says so until it is confirmed: where a request falls in between, or is refused, {@code
 * WanneerPlekGenomenDanBevestigd} gives it back.
 */
@Component
class Instrumentinzet {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> handler;
  private final CommandHandler<Plafondstand, PlafondOpdracht, PlafondGebeurtenis> plafonds;
  private final WanneerInstrumentAfgelopenDanPlekVrij vrij;

  Instrumentinzet(
      StreamService<Stand, Opdracht, Gebeurtenis> trajecten,
      Inkijk inkijk,
      CommandHandler<Stand, Opdracht, Gebeurtenis> handler,
      CommandHandler<Plafondstand, PlafondOpdracht, PlafondGebeurtenis> plafonds,
      WanneerInstrumentAfgelopenDanPlekVrij vrij) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
    this.handler = handler;
    this.plafonds = plafonds;
    this.vrij = vrij;
  }

  Mono<ResponseEntity<Object>> zetIn(
      Request verzoek, UUID id, Object invoer, ZetInstrumentIn opdracht) {
    return inkijk
        .lopend(verzoek, id)
        .flatMap(lopend -> neemPlek(verzoek, id, invoer, lopend, opdracht))
        .filter(plek -> plek instanceof Outcome.Refused<Plafondstand>)
        .map(
            vol ->
                new Answers<Plafondstand>((stroom, stand, versie) -> stand, stand -> List.of())
                    .changed(vol))
        .switchIfEmpty(Mono.defer(() -> trajecten.proceed(verzoek, id, invoer, opdracht)));
  }

  /** Empty where no place is needed, or where it would be refused anyhow. */
  private Mono<Outcome<Plafondstand>> neemPlek(
      Request verzoek, UUID id, Object invoer, LopendTraject lopend, ZetInstrumentIn opdracht) {
    String instrument = opdracht.instrument();
    Ruimte ruimte =
        Instrumentbesluit.ruimte(lopend.werkwijze(), instrument, opdracht.urenPerWeek());
    if (ruimte == null || Instrumentbesluit.zetIn(lopend, opdracht) instanceof Decision.Refused) {
      return Mono.empty();
    }
    String werkwijze = lopend.dossier().werkwijze().id();
    StreamId plafond = PlafondSoort.stroom(verzoek.organisatie().id(), werkwijze, instrument);
    var vraag = new PlafondOpdracht.NeemPlek(werkwijze, instrument, ruimte, id);
    return vrijNaEerder(verzoek, id, lopend, instrument)
        .then(Mono.defer(() -> plafonds.look(plafond, Insight.WITHOUT)))
        .map(Standing::version)
        .defaultIfEmpty(0L)
        .flatMap(versie -> plafonds.begin(plafond, poging(verzoek.begin(invoer), versie), vraag));
  }

  /**
   * A place of an earlier use that is still to come free, comes free first; were it kept, then it
   * would be given back after this use had begun.
   */
  private Mono<?> vrijNaEerder(Request verzoek, UUID id, LopendTraject lopend, String instrument) {
    return lopend.plan().instrumenten().get(instrument) instanceof Inzetting eerder
            && eerder.moetVrij()
        ? handler.run(vrij, verzoek.stream(TrajectSoort.NAAM, id), verzoek.time())
        : Mono.empty();
  }

  /**
   * Where the ceiling has changed since, a repeated request is another one: its first place may
   * have come free.
   */
  private static Command poging(Command eerste, long versie) {
    return new Command(
        eerste.id() + "/" + versie,
        eerste.fingerprint(),
        eerste.actor(),
        eerste.time(),
        eerste.expectedVersion(),
        eerste.traceparent());
  }
}
