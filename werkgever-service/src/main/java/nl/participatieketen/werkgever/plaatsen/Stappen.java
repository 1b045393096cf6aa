package nl.participatieketen.werkgever.plaatsen;

import java.time.Instant;
import java.time.LocalDate;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBeslissing;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.LaatLos;
import nl.participatieketen.werkgever.kandidaat.KandidaatSoort;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBeslissing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBeslissing;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.GeefPlekVrij;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import nl.participatieketen.werkgever.werkplek.WerkplekSoort;
import nl.participatieketen.werkwijze.Duur;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The steps of placing, each on one stream. The id of a step follows from the plaatsing, so that a
 * step that is taken again has no second effect.
 */
@Component
class Stappen {

  private final StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen;
  private final StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken;
  private final StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten;
  private final PlaatsingBeslissing opPlaatsing;
  private final WerkplekBeslissing opWerkplek;

  Stappen(
      StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen,
      StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken,
      StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten,
      PlaatsingBeslissing opPlaatsing,
      WerkplekBeslissing opWerkplek) {
    this.plaatsingen = plaatsingen;
    this.werkplekken = werkplekken;
    this.kandidaten = kandidaten;
    this.opPlaatsing = opPlaatsing;
    this.opWerkplek = opWerkplek;
  }

  /** A plaatsing under way, and by whom and when its steps are taken. */
  record Gang(StreamId plaatsing, Snapshot<Plaatsing, ?> opname, Instant nu) {

    Command stap(String naam) {
      var begin = opname.commits().getFirst();
      return Command.of(naam + " " + plaatsing.id(), begin.actor(), nu)
          .withTraceparent(begin.traceparent());
    }

    StreamId werkplek(Afspraak afspraak) {
      return new StreamId(plaatsing.organisatie(), WerkplekSoort.NAAM, afspraak.werkplekId());
    }

    StreamId kandidaat(Afspraak afspraak) {
      return new StreamId(plaatsing.organisatie(), KandidaatSoort.NAAM, afspraak.kandidaatId());
    }
  }

  Mono<Gang> lees(StreamId plaatsing, Instant nu) {
    return plaatsingen
        .read(plaatsing, Insight.WITHOUT)
        .map(opname -> new Gang(plaatsing, opname, nu));
  }

  Mono<Outcome<Werkplek>> vergeefPlek(Gang gang, Afspraak afspraak) {
    return opWerkplek(
        gang,
        afspraak,
        "vergeef-plek",
        new VergeefPlek(
            gang.plaatsing().id(),
            afspraak.kandidaatId(),
            afspraak.urenPerWeek(),
            afspraak.begonnenOp()));
  }

  Mono<Outcome<Werkplek>> geefPlekVrij(Gang gang, Afspraak afspraak) {
    return opWerkplek(gang, afspraak, "geef-plek-vrij", new GeefPlekVrij(gang.plaatsing().id()));
  }

  Mono<Outcome<Kandidaat>> koppel(Gang gang, Afspraak afspraak) {
    return opKandidaat(
        gang, afspraak, "koppel", new Koppel(gang.plaatsing().id(), afspraak.werkplekId()));
  }

  Mono<Outcome<Kandidaat>> laatLos(Gang gang, Afspraak afspraak) {
    return opKandidaat(gang, afspraak, "laat-los", new LaatLos(gang.plaatsing().id()));
  }

  Mono<Outcome<Plaatsing>> opPlaatsing(Gang gang, String stap, PlaatsingOpdracht vraag) {
    return plaatsingen.attempt(
        gang.plaatsing(),
        gang.stap(stap),
        stand -> opPlaatsing.beslis(stand, vraag, LocalDate.ofInstant(gang.nu(), Duur.TIJDZONE)));
  }

  private Mono<Outcome<Werkplek>> opWerkplek(
      Gang gang, Afspraak afspraak, String stap, WerkplekOpdracht vraag) {
    return werkplekken.attempt(
        gang.werkplek(afspraak), gang.stap(stap), stand -> opWerkplek.beslis(stand, vraag));
  }

  private Mono<Outcome<Kandidaat>> opKandidaat(
      Gang gang, Afspraak afspraak, String stap, KandidaatOpdracht vraag) {
    return kandidaten.attempt(
        gang.kandidaat(afspraak),
        gang.stap(stap),
        stand -> KandidaatBeslissing.beslis(stand, vraag));
  }
}
