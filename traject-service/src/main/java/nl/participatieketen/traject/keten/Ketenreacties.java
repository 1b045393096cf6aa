package nl.participatieketen.traject.keten;

import java.time.Clock;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.eventstore.CaseCheck;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.SenderCheck;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.plafond.Routebezetting;
import nl.participatieketen.traject.terugmelding.Terugmeldingen;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.EindeOpdracht.NoteerOntvangst;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerDuurzaam;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerPlaatsing;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerUitval;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Vermelding;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What traject does when it hears something. */
@Configuration(proxyBeanMethods = false)
class Ketenreacties {

  private final CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Tijdlijnen tijdlijnen;
  private final Terugmeldingen terugmeldingen;
  private final Werkwijzen werkwijzen;
  private final Routebezetting routes;

  Ketenreacties(
      CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten,
      Tijdlijnen tijdlijnen,
      Terugmeldingen terugmeldingen,
      Werkwijzen werkwijzen,
      Routebezetting routes) {
    this.trajecten = trajecten;
    this.tijdlijnen = tijdlijnen;
    this.terugmeldingen = terugmeldingen;
    this.werkwijzen = werkwijzen;
    this.routes = routes;
  }

  @Bean
  Inbox inbox(CloudEventCodec codec, SenderCheck afzenders, Clock tijd) {
    return Inbox.builder(codec, afzenders, tijd)
        .on(DeelnemerAangemeldVoorTraject.class, this::start)
        .on(PlaatsingGestart.class, this::noteerPlaatsing)
        .on(PlaatsingUitgevallen.class, this::noteerUitval)
        .on(UitstroomDuurzaam.class, this::noteerDuurzaam)
        .on(AanmeldingGedaan.class, (event, envelop, opdracht) -> tijdlijnen.hoor(event, opdracht))
        .on(
            AanmeldingAfgesloten.class,
            (event, envelop, opdracht) -> tijdlijnen.hoor(event, opdracht))
        .on(AanmeldingHeropend.class, this::noteerOntvangst)
        .build();
  }

  private Mono<Outcome<Stand>> start(
      DeelnemerAangemeldVoorTraject event, CloudEventEnvelope envelop, Command opdracht) {
    UUID id = TrajectSoort.id(event.organisatie(), event.aanmeldingId(), event.ronde());
    return tijdlijnen
        .hoor(event, opdracht)
        .then(isVol(event, id))
        .map(vol -> vraag(event, envelop, vol))
        .flatMap(vraag -> trajecten.begin(stroom(event.ontvanger(), id), opdracht, vraag));
  }

  private Mono<Boolean> isVol(DeelnemerAangemeldVoorTraject event, UUID id) {
    return werkwijzen
        .zoek(event.werkwijze().id(), event.werkwijze().versie())
        .map(werkwijze -> routes.isVol(stroom(event.ontvanger(), id), werkwijze, event.route()))
        .orElse(Mono.just(false));
  }

  private static StartTraject vraag(
      DeelnemerAangemeldVoorTraject event, CloudEventEnvelope envelop, boolean vol) {
    return new StartTraject(
        event.ontvanger(),
        event.organisatie(),
        event.deelnemerId(),
        event.aanmeldingId(),
        new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie()),
        event.route(),
        event.ronde(),
        envelop.dataref(),
        vol);
  }

  /** The receipt for a terugmelding goes to whoever ran the traject, also another organisatie. */
  private Mono<Outcome<?>> noteerOntvangst(
      AanmeldingHeropend event, CloudEventEnvelope envelop, Command opdracht) {
    var vraag = new NoteerOntvangst(event.heropendOp(), event.aantalTeruggemeld());
    return terugmeldingen
        .stroom(event.organisatie(), event.trajectId())
        .flatMap(stroom -> noteer(event, event.aanmeldingId(), stroom, opdracht, vraag))
        .switchIfEmpty(Mono.defer(() -> tijdlijnen.hoor(event, opdracht)));
  }

  private Mono<Outcome<?>> noteerPlaatsing(
      PlaatsingGestart event, CloudEventEnvelope envelop, Command opdracht) {
    return noteer(
        event,
        event.trajectId(),
        opdracht,
        new NoteerPlaatsing(event.deelnemerId(), event.plaatsingId(), event.begonnenOp()));
  }

  private Mono<Outcome<?>> noteerUitval(
      PlaatsingUitgevallen event, CloudEventEnvelope envelop, Command opdracht) {
    return noteer(
        event,
        event.trajectId(),
        opdracht,
        new NoteerUitval(
            event.deelnemerId(), event.plaatsingId(), event.reden(), event.uitgevallenOp()));
  }

  private Mono<Outcome<?>> noteerDuurzaam(
      UitstroomDuurzaam event, CloudEventEnvelope envelop, Command opdracht) {
    return noteer(
        event,
        event.trajectId(),
        opdracht,
        new NoteerDuurzaam(event.deelnemerId(), event.plaatsingId(), event.vastgesteldOp()));
  }

  private Mono<Outcome<?>> noteer(
      DeelnemerEvent event, UUID trajectId, Command opdracht, PlaatsingOpdracht vraag) {
    return noteer(event, null, stroom(event.organisatie(), trajectId), opdracht, vraag);
  }

  /**
   * A refusal is not remembered: replayed from the dead letters it is decided on anew. What is told
   * of a traject that does not exist, or that says otherwise, does not come on a timeline.
   */
  private Mono<Outcome<?>> noteer(
      DeelnemerEvent event,
      @Nullable UUID aanmeldingId,
      StreamId stroom,
      Command opdracht,
      Opdracht vraag) {
    var vermelding =
        new Vermelding(
            event.deelnemerId(),
            new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie()),
            aanmeldingId);
    return CaseCheck.unlessContradicted(
        trajecten.read(stroom, Insight.WITHOUT),
        vermelding::tegenspraak,
        () ->
            trajecten
                .attempt(stroom, opdracht, vraag)
                .flatMap(uitslag -> gehoord(event, opdracht, uitslag)));
  }

  private Mono<Outcome<Stand>> gehoord(
      DeelnemerEvent event, Command opdracht, Outcome<Stand> uitslag) {
    return uitslag instanceof Outcome.Unknown<Stand>
        ? Mono.just(uitslag)
        : tijdlijnen.hoor(event, opdracht).thenReturn(uitslag);
  }

  private static StreamId stroom(String organisatie, UUID trajectId) {
    return new StreamId(organisatie, TrajectSoort.NAAM, trajectId);
  }
}
