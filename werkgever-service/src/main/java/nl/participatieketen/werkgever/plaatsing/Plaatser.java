package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NeemVoor;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Weiger;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import nl.participatieketen.werkwijze.Duur;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Places a kandidaat on a werkplek. What can't be is refused before anything begins; what others
 * make impossible meanwhile is broken off by the process that this runs at once.
 */
@Component
class Plaatser {

  private final CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen;
  private final CommandHandler<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken;
  private final CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten;
  private final Process<Plaatsing> afronden;

  Plaatser(
      CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen,
      CommandHandler<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken,
      CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten,
      @Qualifier(PlaatsingBesluit.AFRONDEN) Process<Plaatsing> afronden) {
    this.plaatsingen = plaatsingen;
    this.werkplekken = werkplekken;
    this.kandidaten = kandidaten;
    this.afronden = afronden;
  }

  /** A repeated request gets the first answer, and finishes what the first one left undone. */
  Mono<Outcome<Plaatsing>> plaats(Request verzoek, Object invoer, Voornemen voornemen) {
    return neemVoor(verzoek, invoer, voornemen)
        .flatMap(
            uitslag ->
                uitslag instanceof Outcome.Recorded<Plaatsing> begonnen
                    ? rondAf(begonnen.stream(), verzoek.time())
                    : Mono.just(uitslag));
  }

  Mono<Outcome<Plaatsing>> neemVoor(Request verzoek, Object invoer, Voornemen voornemen) {
    UUID id = verzoek.newId(PlaatsingBesluit.NAAM);
    return Mono.zip(
            kandidaten
                .read(
                    verzoek.stream(KandidaatBesluit.NAAM, voornemen.kandidaatId()), Insight.WITHOUT)
                .map(Snapshot::state)
                .defaultIfEmpty(kandidaten.decider().initial()),
            werkplekken
                .read(verzoek.stream(WerkplekBesluit.NAAM, voornemen.werkplekId()), Insight.WITHOUT)
                .map(Snapshot::state)
                .defaultIfEmpty(werkplekken.decider().initial()))
        .map(gezien -> vraag(verzoek, id, voornemen, gezien.getT1(), gezien.getT2()))
        .flatMap(
            vraag ->
                plaatsingen.begin(
                    verzoek.stream(PlaatsingBesluit.NAAM, id), verzoek.begin(invoer), vraag));
  }

  private PlaatsingOpdracht vraag(
      Request verzoek, UUID id, Voornemen v, Kandidaat kandidaat, Werkplek werkplek) {
    Asker vrager = Asker.of(verzoek.actor(), verzoek.time(), Duur.TIJDZONE);
    var koppel = new Koppel(id, v.werkplekId(), v.urenPerWeek());
    var vergeef = new VergeefPlek(id, v.kandidaatId(), v.urenPerWeek(), v.begonnenOp());
    return bezwaar(kandidaten.decider().decide(kandidaat, koppel, vrager))
        .or(() -> bezwaar(werkplekken.decider().decide(werkplek, vergeef, vrager)))
        .<PlaatsingOpdracht>map(Weiger::new)
        .orElseGet(() -> neemVoor(v, kandidaat, werkplek));
  }

  private static Optional<Reason> bezwaar(Decision<?> besluit) {
    return besluit instanceof Decision.Refused<?>(Reason grond)
        ? Optional.of(grond)
        : Optional.empty();
  }

  private static NeemVoor neemVoor(Voornemen v, Kandidaat kandidaat, Werkplek werkplek) {
    if (!(kandidaat instanceof Kandidaat.Bekend bekend)) {
      throw new IllegalStateException("an unknown kandidaat was not refused");
    }
    return new NeemVoor(
        bekend.dossier().deelnemerId(),
        v.kandidaatId(),
        bekend.dossier().sinds(),
        bekend.dossier().werkwijze(),
        v.werkplekId(),
        werkplek instanceof Werkplek.Aangeboden plek ? plek.aanbod().werkgeverId() : null,
        v.soort(),
        v.urenPerWeek(),
        v.begonnenOp(),
        v.toelichting());
  }

  private Mono<Outcome<Plaatsing>> rondAf(StreamId plaatsing, Instant nu) {
    return plaatsingen
        .run(afronden, plaatsing, nu)
        .then(Mono.defer(() -> plaatsingen.read(plaatsing, Insight.WITHOUT)))
        .map(this::antwoord);
  }

  /** As it stood when it had started, or was broken off and cleared up; not what came after. */
  private Outcome<Plaatsing> antwoord(Snapshot<Plaatsing, PlaatsingGebeurtenis> opname) {
    Plaatsing stand = plaatsingen.decider().initial();
    for (Commit<PlaatsingGebeurtenis> commit : opname.commits()) {
      for (PlaatsingGebeurtenis gebeurtenis : commit.events()) {
        stand = stand.na(gebeurtenis);
      }
      if (stand instanceof Plaatsing.Gestart) {
        return new Outcome.Recorded<>(opname.stream(), stand, commit.version(), false);
      }
      if (stand instanceof Plaatsing.Afgebroken afgebroken && afgebroken.opgeruimd()) {
        return new Outcome.Refused<>(opname.stream(), stand, commit.version(), afgebroken.grond());
      }
    }
    throw new IllegalStateException("nothing was decided on " + opname.stream());
  }
}
