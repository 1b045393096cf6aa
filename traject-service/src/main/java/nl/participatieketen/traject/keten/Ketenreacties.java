package nl.participatieketen.traject.keten;

import java.net.URI;
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
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.eventstore.SenderCheck;
import nl.participatieketen.eventstore.Standing;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.aankondiging.Aankondiging;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.KondigAan;
import nl.participatieketen.traject.aankondiging.AankondigingSoort;
import nl.participatieketen.traject.aankondiging.Aankondigingstand;
import nl.participatieketen.traject.aankondiging.Navragen;
import nl.participatieketen.traject.terugmelding.Terugmeldingen;
import nl.participatieketen.traject.traject.EindeOpdracht.NoteerOntvangst;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerDuurzaam;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerPlaatsing;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerUitval;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Vermelding;
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
  private final CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>
      aankondigingen;
  private final Navragen navragen;

  Ketenreacties(
      CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten,
      Tijdlijnen tijdlijnen,
      Terugmeldingen terugmeldingen,
      CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>
          aankondigingen,
      Navragen navragen) {
    this.trajecten = trajecten;
    this.tijdlijnen = tijdlijnen;
    this.terugmeldingen = terugmeldingen;
    this.aankondigingen = aankondigingen;
    this.navragen = navragen;
  }

  @Bean
  Inbox inbox(CloudEventCodec codec, SenderCheck afzenders, Clock tijd) {
    return Inbox.builder(codec, afzenders, tijd)
        .on(DeelnemerAangemeldVoorTraject.class, this::hoorAankondiging)
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

  /** A traject that has begun is not asked about again, whoever tells of it. */
  private Mono<Outcome<?>> hoorAankondiging(
      DeelnemerAangemeldVoorTraject event, CloudEventEnvelope envelop, Command opdracht) {
    var herkomst =
        new Herkomst(
            event.deelnemerId(),
            event.aanmeldingId(),
            event.organisatie(),
            new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie()),
            event.route(),
            event.ronde());
    return trajecten
        .look(stroom(event.ontvanger(), herkomst.trajectId()), Insight.WITHOUT)
        .<Outcome<?>>map(traject -> alBegonnen(traject, herkomst))
        .switchIfEmpty(Mono.defer(() -> kondigAan(event, herkomst, envelop.dataref(), opdracht)));
  }

  private static Outcome<?> alBegonnen(Standing<Stand> traject, Herkomst herkomst) {
    return new Vermelding(herkomst.deelnemerId(), herkomst.werkwijze(), herkomst.aanmeldingId())
        .tegenspraak(traject.state())
        .<Outcome<?>>map(
            reden ->
                new Outcome.Refused<>(traject.stream(), traject.state(), traject.version(), reden))
        .orElseGet(
            () ->
                new Outcome.Recorded<>(traject.stream(), traject.state(), traject.version(), true));
  }

  private Mono<Outcome<?>> kondigAan(
      DeelnemerAangemeldVoorTraject event,
      Herkomst herkomst,
      @Nullable URI dataref,
      Command opdracht) {
    if (dataref == null) {
      return Mono.just(
          new Outcome.Refused<>(
              stroom(event.ontvanger(), herkomst.trajectId()),
              new Stand.Onbekend(),
              0,
              new Reason(
                  "geen-verwijzing",
                  "Zonder dataref is niet na te vragen of de deelnemer aangemeld is.")));
    }
    var aankondiging = new Aankondiging(herkomst, dataref, event.aangemeldOp());
    StreamId stroom = AankondigingSoort.stroom(event.ontvanger(), aankondiging);
    return aankondigingen
        .begin(stroom, opdracht, new KondigAan(event.ontvanger(), aankondiging))
        .doOnNext(uitslag -> vraagMeteen(stroom, uitslag))
        .map(uitslag -> uitslag);
  }

  private void vraagMeteen(StreamId stroom, Outcome<Aankondigingstand> uitslag) {
    if (uitslag instanceof Outcome.Recorded<Aankondigingstand>(_, var stand, _, _)
        && stand instanceof Aankondigingstand.Wacht) {
      navragen.meteen(stroom);
    }
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
        trajecten.look(stroom, Insight.WITHOUT),
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
