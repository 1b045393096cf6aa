package nl.participatieketen.werkgever.keten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.Bemiddelingsprofiel;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBeslissing;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.LaatLos;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerDuurzaam;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfIn;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfUit;
import nl.participatieketen.werkgever.kandidaat.KandidaatSoort;
import nl.participatieketen.werkgever.kandidaat.Profiel;
import nl.participatieketen.werkgever.kandidaat.Uitschrijving;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBeslissing;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.GeefPlekVrij;
import nl.participatieketen.werkgever.werkplek.WerkplekSoort;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/**
 * What werkgever does when it hears something, also from itself: a kandidaat is free again only
 * after the chain was told that the plaatsing ended, so that it hears of the next one later.
 */
@Configuration(proxyBeanMethods = false)
class Ketenreacties {

  private final StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten;
  private final StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken;
  private final WerkplekBeslissing opWerkplek;

  Ketenreacties(
      StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten,
      StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken,
      WerkplekBeslissing opWerkplek) {
    this.kandidaten = kandidaten;
    this.werkplekken = werkplekken;
    this.opWerkplek = opWerkplek;
  }

  @Bean
  Inbox inbox(CloudEventCodec codec, Clock tijd) {
    return Inbox.builder(codec, tijd)
        .on(BemiddelbaarVerklaard.class, this::schrijfIn)
        .on(TerugMelding.class, this::schrijfUit)
        .on(TrajectAfgerond.class, this::schrijfUit)
        .on(PlaatsingUitgevallen.class, this::laatLos)
        .on(UitstroomDuurzaam.class, this::noteerDuurzaam)
        .build();
  }

  private Mono<Outcome<Kandidaat>> schrijfIn(
      BemiddelbaarVerklaard event, CloudEventEnvelope envelop, Command opdracht) {
    Bemiddelingsprofiel p = event.profiel();
    return opKandidaat(
        event,
        event.trajectId(),
        opdracht,
        new SchrijfIn(
            event.deelnemerId(),
            new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie()),
            event.verklaardOp(),
            new Profiel(p.functierichtingen(), p.urenPerWeek(), p.regio(), p.begeleidingNodig()),
            envelop.sequence()));
  }

  private Mono<Outcome<Kandidaat>> schrijfUit(
      TerugMelding event, CloudEventEnvelope envelop, Command opdracht) {
    return schrijfUit(
        event, event.trajectId(), opdracht, Uitschrijving.TERUGGEMELD, event.gemeldOp());
  }

  private Mono<Outcome<Kandidaat>> schrijfUit(
      TrajectAfgerond event, CloudEventEnvelope envelop, Command opdracht) {
    return schrijfUit(
        event, event.trajectId(), opdracht, Uitschrijving.AFGEROND, event.afgerondOp());
  }

  private Mono<Outcome<Kandidaat>> schrijfUit(
      DeelnemerEvent event, UUID trajectId, Command opdracht, String reden, LocalDate op) {
    return opKandidaat(
        event,
        trajectId,
        opdracht,
        new SchrijfUit(event.deelnemerId(), new Uitschrijving(reden, op)));
  }

  private Mono<Outcome<Kandidaat>> laatLos(
      PlaatsingUitgevallen event, CloudEventEnvelope envelop, Command opdracht) {
    var vraag = new GeefPlekVrij(event.plaatsingId());
    return werkplekken
        .attempt(
            new StreamId(event.organisatie(), WerkplekSoort.NAAM, event.werkplekId()),
            opdracht,
            stand -> opWerkplek.beslis(stand, vraag))
        .then(
            Mono.defer(
                () ->
                    opKandidaat(
                        event, event.trajectId(), opdracht, new LaatLos(event.plaatsingId()))));
  }

  private Mono<Outcome<Kandidaat>> noteerDuurzaam(
      UitstroomDuurzaam event, CloudEventEnvelope envelop, Command opdracht) {
    return opKandidaat(event, event.trajectId(), opdracht, new NoteerDuurzaam(event.plaatsingId()));
  }

  private Mono<Outcome<Kandidaat>> opKandidaat(
      DeelnemerEvent event, UUID kandidaatId, Command opdracht, KandidaatOpdracht vraag) {
    return kandidaten.begin(
        new StreamId(event.organisatie(), KandidaatSoort.NAAM, kandidaatId),
        opdracht,
        stand -> KandidaatBeslissing.beslis(stand, vraag));
  }
}
