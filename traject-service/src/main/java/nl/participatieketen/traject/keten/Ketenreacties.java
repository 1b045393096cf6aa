package nl.participatieketen.traject.keten;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Opdracht;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Uitslag;
import nl.participatieketen.traject.hoofdlijn.Beslissing;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerDuurzaam;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerPlaatsing;
import nl.participatieketen.traject.hoofdlijn.Opdracht.NoteerUitval;
import nl.participatieketen.traject.hoofdlijn.Opdracht.OverPlaatsing;
import nl.participatieketen.traject.hoofdlijn.Opdracht.StartTraject;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.Wie;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What traject does when it hears something. */
@Configuration(proxyBeanMethods = false)
class Ketenreacties {

  private final Opdrachtverwerker<Stand, Gebeurtenis> trajecten;
  private final Beslissing beslissing;

  Ketenreacties(Opdrachtverwerker<Stand, Gebeurtenis> trajecten, Beslissing beslissing) {
    this.trajecten = trajecten;
    this.beslissing = beslissing;
  }

  @Bean
  Inbox inbox(CloudEventCodec codec, Clock tijd) {
    return Inbox.bouwer(codec, tijd)
        .bij(DeelnemerAangemeldVoorTraject.class, this::start)
        .bij(PlaatsingGestart.class, this::noteerPlaatsing)
        .bij(PlaatsingUitgevallen.class, this::noteerUitval)
        .bij(UitstroomDuurzaam.class, this::noteerDuurzaam)
        .bouw();
  }

  private Mono<Uitslag<Stand>> start(
      DeelnemerAangemeldVoorTraject event, CloudEventEnvelope envelop, Opdracht opdracht) {
    var vraag =
        new StartTraject(
            event.ontvanger(),
            event.organisatie(),
            event.deelnemerId(),
            event.aanmeldingId(),
            new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie()),
            event.route(),
            event.ronde());
    return trajecten.begin(
        stroom(
            event.ontvanger(),
            TrajectSoort.id(event.organisatie(), event.aanmeldingId(), event.ronde())),
        opdracht,
        beslis(vraag, opdracht));
  }

  private Mono<Uitslag<Stand>> noteerPlaatsing(
      PlaatsingGestart event, CloudEventEnvelope envelop, Opdracht opdracht) {
    return noteer(
        event.organisatie(),
        event.trajectId(),
        opdracht,
        new NoteerPlaatsing(event.deelnemerId(), event.plaatsingId(), event.begonnenOp()));
  }

  private Mono<Uitslag<Stand>> noteerUitval(
      PlaatsingUitgevallen event, CloudEventEnvelope envelop, Opdracht opdracht) {
    return noteer(
        event.organisatie(),
        event.trajectId(),
        opdracht,
        new NoteerUitval(
            event.deelnemerId(), event.plaatsingId(), event.reden(), event.uitgevallenOp()));
  }

  private Mono<Uitslag<Stand>> noteerDuurzaam(
      UitstroomDuurzaam event, CloudEventEnvelope envelop, Opdracht opdracht) {
    return noteer(
        event.organisatie(),
        event.trajectId(),
        opdracht,
        new NoteerDuurzaam(event.deelnemerId(), event.plaatsingId(), event.vastgesteldOp()));
  }

  /** A refusal is not remembered: replayed from the dead letters it is decided on anew. */
  private Mono<Uitslag<Stand>> noteer(
      String organisatie, UUID trajectId, Opdracht opdracht, OverPlaatsing vraag) {
    return trajecten.probeer(stroom(organisatie, trajectId), opdracht, beslis(vraag, opdracht));
  }

  private Function<Stand, Besluit<Gebeurtenis>> beslis(
      nl.participatieketen.traject.hoofdlijn.Opdracht vraag, Opdracht opdracht) {
    LocalDate vandaag = LocalDate.ofInstant(opdracht.tijd(), Duur.TIJDZONE);
    return stand -> beslissing.beslis(stand, vraag, Wie.SYSTEEM, vandaag);
  }

  private static StroomId stroom(String organisatie, UUID trajectId) {
    return new StroomId(organisatie, TrajectSoort.NAAM, trajectId);
  }
}
