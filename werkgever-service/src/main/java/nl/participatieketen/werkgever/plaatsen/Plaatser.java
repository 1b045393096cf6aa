package nl.participatieketen.werkgever.plaatsen;

import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.werkgever.kandidaat.Dossier;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBeslissing;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.kandidaat.KandidaatSoort;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBeslissing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NeemVoor;
import nl.participatieketen.werkgever.plaatsing.PlaatsingSoort;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBeslissing;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import nl.participatieketen.werkgever.werkplek.WerkplekSoort;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Places a kandidaat on a werkplek. What can't be is refused before anything begins; what others
 * made impossible meanwhile is broken off by the {@link Afronder}.
 */
@Component
public class Plaatser {

  private final StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen;
  private final StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken;
  private final StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten;
  private final PlaatsingBeslissing opPlaatsing;
  private final WerkplekBeslissing opWerkplek;
  private final Afronder afronder;

  Plaatser(
      StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen,
      StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken,
      StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten,
      PlaatsingBeslissing opPlaatsing,
      WerkplekBeslissing opWerkplek,
      Afronder afronder) {
    this.plaatsingen = plaatsingen;
    this.werkplekken = werkplekken;
    this.kandidaten = kandidaten;
    this.opPlaatsing = opPlaatsing;
    this.opWerkplek = opWerkplek;
    this.afronder = afronder;
  }

  /** A repeated request gets the first answer, and finishes what the first one left undone. */
  public Mono<Outcome<Plaatsing>> plaats(Request verzoek, Command opdracht, Voornemen voornemen) {
    return neemVoor(verzoek, opdracht, voornemen)
        .flatMap(
            uitslag ->
                uitslag instanceof Outcome.Recorded<Plaatsing> begonnen
                    ? afronder.rondAf(begonnen.stream(), verzoek.time())
                    : Mono.just(uitslag))
        .map(Plaatser::antwoord);
  }

  Mono<Outcome<Plaatsing>> neemVoor(Request verzoek, Command opdracht, Voornemen voornemen) {
    UUID id = verzoek.newId(PlaatsingSoort.NAAM);
    return Mono.zip(
            kandidaten
                .read(verzoek.stream(KandidaatSoort.NAAM, voornemen.kandidaatId()), Insight.WITHOUT)
                .map(Snapshot::state)
                .defaultIfEmpty(new Kandidaat.Onbekend()),
            werkplekken
                .read(verzoek.stream(WerkplekSoort.NAAM, voornemen.werkplekId()), Insight.WITHOUT)
                .map(Snapshot::state)
                .defaultIfEmpty(new Werkplek.Onbekend()))
        .flatMap(
            gezien ->
                plaatsingen.begin(
                    verzoek.stream(PlaatsingSoort.NAAM, id),
                    opdracht,
                    stand ->
                        beslis(stand, id, verzoek, voornemen, gezien.getT1(), gezien.getT2())));
  }

  private Decision<PlaatsingGebeurtenis> beslis(
      Plaatsing stand,
      UUID id,
      Request verzoek,
      Voornemen v,
      Kandidaat kandidaat,
      Werkplek werkplek) {
    var koppel = new Koppel(id, v.werkplekId());
    var vergeef = new VergeefPlek(id, v.kandidaatId(), v.urenPerWeek(), v.begonnenOp());
    return bezwaar(KandidaatBeslissing.beslis(kandidaat, koppel))
        .or(() -> bezwaar(opWerkplek.beslis(werkplek, vergeef)))
        .orElseGet(
            () ->
                opPlaatsing.beslis(
                    stand, neemVoor(verzoek, v, bekend(kandidaat)), verzoek.today()));
  }

  private static Optional<Decision<PlaatsingGebeurtenis>> bezwaar(Decision<?> besluit) {
    return besluit instanceof Decision.Refused<?> nee
        ? Optional.of(refuse(nee.reason().code(), nee.reason().explanation()))
        : Optional.empty();
  }

  private static Dossier bekend(Kandidaat kandidaat) {
    if (kandidaat instanceof Kandidaat.Bekend bekend) {
      return bekend.dossier();
    }
    throw new IllegalStateException("an unknown kandidaat was not refused");
  }

  private static NeemVoor neemVoor(Request verzoek, Voornemen v, Dossier dossier) {
    return new NeemVoor(
        dossier.deelnemerId(),
        v.kandidaatId(),
        dossier.sinds(),
        dossier.werkwijze(),
        v.werkplekId(),
        v.soort(),
        v.urenPerWeek(),
        v.begonnenOp(),
        verzoek.time(),
        v.toelichting());
  }

  private static Outcome<Plaatsing> antwoord(Outcome<Plaatsing> uitslag) {
    return uitslag instanceof Outcome.Recorded<Plaatsing> gelukt
            && gelukt.state() instanceof Plaatsing.Afgebroken afgebroken
        ? new Outcome.Refused<>(gelukt.stream(), afgebroken, gelukt.version(), afgebroken.grond())
        : uitslag;
  }
}
