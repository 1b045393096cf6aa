package nl.participatieketen.werkgever.wanneer;

import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.LaatLos;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerOpgeruimd;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.GeefPlekVrij;
import reactor.core.publisher.Mono;

/** The streams on which a process of a plaatsing takes its steps. */
public record Stromen(
    CommandHandler<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken,
    CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten,
    CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen) {

  Mono<Outcome<Plaatsing>> opPlaatsing(
      Course<Plaatsing> gang, String stap, PlaatsingOpdracht vraag) {
    return gang.take(stap, plaatsingen, gang.stream(), vraag);
  }

  Mono<Outcome<Werkplek>> opWerkplek(
      Course<Plaatsing> gang, String stap, Afspraak afspraak, WerkplekOpdracht vraag) {
    return gang.take(
        stap,
        werkplekken,
        new StreamId(gang.stream().organisatie(), WerkplekBesluit.NAAM, afspraak.werkplekId()),
        vraag);
  }

  Mono<Outcome<Kandidaat>> opKandidaat(
      Course<Plaatsing> gang, String stap, Afspraak afspraak, KandidaatOpdracht vraag) {
    return gang.take(
        stap,
        kandidaten,
        new StreamId(gang.stream().organisatie(), KandidaatBesluit.NAAM, afspraak.kandidaatId()),
        vraag);
  }

  /**
   * Releases what a plaatsing had taken, or would still take: it gets neither any more. A kandidaat
   * is free last, so that whoever places them again finds the place free too.
   */
  Mono<Outcome<Plaatsing>> geefVrij(Course<Plaatsing> gang, Afspraak afspraak) {
    var plaatsingId = gang.stream().id();
    return opWerkplek(gang, "geef-plek-vrij", afspraak, new GeefPlekVrij(plaatsingId))
        .then(Mono.defer(() -> opKandidaat(gang, "laat-los", afspraak, new LaatLos(plaatsingId))))
        .then(Mono.defer(() -> opPlaatsing(gang, "ruim-op", new NoteerOpgeruimd())));
  }
}
