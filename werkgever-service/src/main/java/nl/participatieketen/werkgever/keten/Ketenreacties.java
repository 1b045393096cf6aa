package nl.participatieketen.werkgever.keten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import nl.participatieketen.eventstore.CaseCheck;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.SenderCheck;
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
import nl.participatieketen.werkgever.kandidaat.Vermelding;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
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

  private static final Reason ANDERS =
      new Reason(Reason.OTHER_CASE, "De plaatsing zelf zegt iets anders.");

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
  Inbox inbox(CloudEventCodec codec, SenderCheck afzenders, Clock tijd) {
    return Inbox.builder(codec, afzenders, tijd)
        .on(BemiddelbaarVerklaard.class, this::schrijfIn)
        .on(TerugMelding.class, this::schrijfUit)
        .on(TrajectAfgerond.class, this::schrijfUit)
        .on(PlaatsingUitgevallen.class, this::noteerVerteld)
        .on(UitstroomDuurzaam.class, this::noteerDuurzaam)
        .build();
  }

  private Mono<Outcome<?>> schrijfIn(
      BemiddelbaarVerklaard event, CloudEventEnvelope envelop, Command opdracht) {
    Bemiddelingsprofiel p = event.profiel();
    return opKandidaat(
        event,
        event.trajectId(),
        opdracht,
        new SchrijfIn(
            event.deelnemerId(),
            werkwijze(event),
            event.verklaardOp(),
            new Profiel(p.functierichtingen(), p.urenPerWeek(), p.regio(), p.begeleidingNodig()),
            envelop.sequence()));
  }

  private Mono<Outcome<?>> schrijfUit(
      TerugMelding event, CloudEventEnvelope envelop, Command opdracht) {
    return schrijfUit(
        event, event.trajectId(), opdracht, Uitschrijving.TERUGGEMELD, event.gemeldOp());
  }

  private Mono<Outcome<?>> schrijfUit(
      TrajectAfgerond event, CloudEventEnvelope envelop, Command opdracht) {
    return schrijfUit(
        event, event.trajectId(), opdracht, Uitschrijving.AFGEROND, event.afgerondOp());
  }

  private Mono<Outcome<?>> schrijfUit(
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

  private Mono<Outcome<?>> noteerVerteld(
      PlaatsingUitgevallen event, CloudEventEnvelope envelop, Command opdracht) {
    var id = new StreamId(event.organisatie(), PlaatsingBesluit.NAAM, event.plaatsingId());
    return CaseCheck.unlessContradicted(
        plaatsingen.look(id, Insight.WITHOUT),
        stand ->
            stand instanceof Plaatsing.Uitgevallen uitgevallen
                    && isVan(uitgevallen.afspraak(), event, event.trajectId(), event.werkplekId())
                ? Optional.empty()
                : Optional.of(ANDERS),
        () ->
            plaatsingen
                .attempt(id, opdracht, new NoteerVerteld())
                .flatMap(
                    uitslag ->
                        plaatsingen.run(vrijgeven, id, opdracht.time()).thenReturn(uitslag)));
  }

  private Mono<Outcome<?>> noteerDuurzaam(
      UitstroomDuurzaam event, CloudEventEnvelope envelop, Command opdracht) {
    var id = new StreamId(event.organisatie(), PlaatsingBesluit.NAAM, event.plaatsingId());
    return plaatsingen
        .look(id, Insight.WITHOUT)
        .flatMap(
            opname ->
                opname.state() instanceof Plaatsing.Duurzaam duurzaam
                        && isVan(duurzaam.afspraak(), event, event.trajectId(), event.werkplekId())
                    ? opKandidaat(
                        event, event.trajectId(), opdracht, new NoteerDuurzaam(event.plaatsingId()))
                    : Mono.just(
                        new Outcome.Refused<>(id, opname.state(), opname.version(), ANDERS)))
        .defaultIfEmpty(new Outcome.Unknown<Plaatsing>(id));
  }

  private static boolean isVan(
      Afspraak afspraak, DeelnemerEvent event, UUID trajectId, UUID werkplekId) {
    return afspraak.deelnemerId().equals(event.deelnemerId())
        && afspraak.kandidaatId().equals(trajectId)
        && afspraak.werkplekId().equals(werkplekId)
        && afspraak.werkwijze().equals(werkwijze(event));
  }

  private static Werkwijzeversie werkwijze(DeelnemerEvent event) {
    return new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie());
  }

  private Mono<Outcome<?>> opKandidaat(
      DeelnemerEvent event, UUID kandidaatId, Command opdracht, KandidaatOpdracht vraag) {
    var stroom = kandidaat(event, kandidaatId);
    var vermelding = new Vermelding(event.deelnemerId(), werkwijze(event));
    return CaseCheck.unlessContradicted(
        kandidaten.look(stroom, Insight.WITHOUT),
        vermelding::tegenspraak,
        () -> kandidaten.begin(stroom, opdracht, vraag));
  }

  private static StreamId kandidaat(DeelnemerEvent event, UUID kandidaatId) {
    return new StreamId(event.organisatie(), KandidaatBesluit.NAAM, kandidaatId);
  }
}
