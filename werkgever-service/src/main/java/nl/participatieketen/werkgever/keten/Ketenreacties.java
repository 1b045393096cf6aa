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
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerDuurzaam;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfIn;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfUit;
import nl.participatieketen.werkgever.kandidaat.Profiel;
import nl.participatieketen.werkgever.kandidaat.Uitschrijving;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerVerteld;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/**
 * What werkgever does when it hears something, also from itself: a kandidaat is free again only
 * after the chain was told that the plaatsing ended, so that it hears of the next one later.
 */
@Configuration(proxyBeanMethods = false)
class Ketenreacties {

  private final CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten;
  private final CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen;
  private final Process<Kandidaat> beeindigen;
  private final Process<Plaatsing> vrijgeven;

  Ketenreacties(
      CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten,
      CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen,
      @Qualifier(KandidaatBesluit.BEEINDIGEN) Process<Kandidaat> beeindigen,
      @Qualifier(PlaatsingBesluit.VRIJGEVEN) Process<Plaatsing> vrijgeven) {
    this.kandidaten = kandidaten;
    this.plaatsingen = plaatsingen;
    this.beeindigen = beeindigen;
    this.vrijgeven = vrijgeven;
  }

  @Bean
  Inbox inbox(CloudEventCodec codec, Clock tijd) {
    return Inbox.builder(codec, tijd)
        .on(BemiddelbaarVerklaard.class, this::schrijfIn)
        .on(TerugMelding.class, this::schrijfUit)
        .on(TrajectAfgerond.class, this::schrijfUit)
        .on(PlaatsingUitgevallen.class, this::noteerVerteld)
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
            new SchrijfUit(event.deelnemerId(), new Uitschrijving(reden, op)))
        .flatMap(
            uitslag ->
                kandidaten
                    .run(beeindigen, kandidaat(event, trajectId), opdracht.time())
                    .thenReturn(uitslag));
  }

  private Mono<Outcome<Plaatsing>> noteerVerteld(
      PlaatsingUitgevallen event, CloudEventEnvelope envelop, Command opdracht) {
    var id = new StreamId(event.organisatie(), PlaatsingBesluit.NAAM, event.plaatsingId());
    return plaatsingen
        .attempt(id, opdracht, new NoteerVerteld())
        .flatMap(uitslag -> plaatsingen.run(vrijgeven, id, opdracht.time()).thenReturn(uitslag));
  }

  private Mono<Outcome<Kandidaat>> noteerDuurzaam(
      UitstroomDuurzaam event, CloudEventEnvelope envelop, Command opdracht) {
    return opKandidaat(event, event.trajectId(), opdracht, new NoteerDuurzaam(event.plaatsingId()));
  }

  private Mono<Outcome<Kandidaat>> opKandidaat(
      DeelnemerEvent event, UUID kandidaatId, Command opdracht, KandidaatOpdracht vraag) {
    return kandidaten.begin(kandidaat(event, kandidaatId), opdracht, vraag);
  }

  private static StreamId kandidaat(DeelnemerEvent event, UUID kandidaatId) {
    return new StreamId(event.organisatie(), KandidaatBesluit.NAAM, kandidaatId);
  }
}
