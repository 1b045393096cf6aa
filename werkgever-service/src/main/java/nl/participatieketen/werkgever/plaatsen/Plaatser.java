package nl.participatieketen.werkgever.plaatsen;

import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdracht;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.Uitslag;
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

  private final Opdrachtverwerker<Plaatsing, PlaatsingGebeurtenis> plaatsingen;
  private final Opdrachtverwerker<Werkplek, WerkplekGebeurtenis> werkplekken;
  private final Opdrachtverwerker<Kandidaat, KandidaatGebeurtenis> kandidaten;
  private final PlaatsingBeslissing opPlaatsing;
  private final WerkplekBeslissing opWerkplek;
  private final Afronder afronder;

  Plaatser(
      Opdrachtverwerker<Plaatsing, PlaatsingGebeurtenis> plaatsingen,
      Opdrachtverwerker<Werkplek, WerkplekGebeurtenis> werkplekken,
      Opdrachtverwerker<Kandidaat, KandidaatGebeurtenis> kandidaten,
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
  public Mono<Uitslag<Plaatsing>> plaats(Verzoek verzoek, Opdracht opdracht, Voornemen voornemen) {
    return neemVoor(verzoek, opdracht, voornemen)
        .flatMap(
            uitslag ->
                uitslag instanceof Uitslag.Vastgelegd<Plaatsing> begonnen
                    ? afronder.rondAf(begonnen.stroom(), verzoek.tijd())
                    : Mono.just(uitslag))
        .map(Plaatser::antwoord);
  }

  Mono<Uitslag<Plaatsing>> neemVoor(Verzoek verzoek, Opdracht opdracht, Voornemen voornemen) {
    UUID id = verzoek.nieuwId(PlaatsingSoort.NAAM);
    return Mono.zip(
            kandidaten
                .lees(verzoek.stroom(KandidaatSoort.NAAM, voornemen.kandidaatId()), Inzage.ZONDER)
                .map(Momentopname::stand)
                .defaultIfEmpty(new Kandidaat.Onbekend()),
            werkplekken
                .lees(verzoek.stroom(WerkplekSoort.NAAM, voornemen.werkplekId()), Inzage.ZONDER)
                .map(Momentopname::stand)
                .defaultIfEmpty(new Werkplek.Onbekend()))
        .flatMap(
            gezien ->
                plaatsingen.begin(
                    verzoek.stroom(PlaatsingSoort.NAAM, id),
                    opdracht,
                    stand ->
                        beslis(stand, id, verzoek, voornemen, gezien.getT1(), gezien.getT2())));
  }

  private Besluit<PlaatsingGebeurtenis> beslis(
      Plaatsing stand,
      UUID id,
      Verzoek verzoek,
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
                    stand, neemVoor(verzoek, v, bekend(kandidaat)), verzoek.vandaag()));
  }

  private static Optional<Besluit<PlaatsingGebeurtenis>> bezwaar(Besluit<?> besluit) {
    return besluit instanceof Besluit.Geweigerd<?> nee
        ? Optional.of(geweigerd(nee.grond().code(), nee.grond().uitleg()))
        : Optional.empty();
  }

  private static Dossier bekend(Kandidaat kandidaat) {
    if (kandidaat instanceof Kandidaat.Bekend bekend) {
      return bekend.dossier();
    }
    throw new IllegalStateException("an unknown kandidaat was not refused");
  }

  private static NeemVoor neemVoor(Verzoek verzoek, Voornemen v, Dossier dossier) {
    return new NeemVoor(
        dossier.deelnemerId(),
        v.kandidaatId(),
        dossier.sinds(),
        dossier.werkwijze(),
        v.werkplekId(),
        v.soort(),
        v.urenPerWeek(),
        v.begonnenOp(),
        verzoek.tijd(),
        v.toelichting());
  }

  private static Uitslag<Plaatsing> antwoord(Uitslag<Plaatsing> uitslag) {
    return uitslag instanceof Uitslag.Vastgelegd<Plaatsing> gelukt
            && gelukt.stand() instanceof Plaatsing.Afgebroken afgebroken
        ? new Uitslag.Geweigerd<>(gelukt.stroom(), afgebroken, gelukt.versie(), afgebroken.grond())
        : uitslag;
  }
}
