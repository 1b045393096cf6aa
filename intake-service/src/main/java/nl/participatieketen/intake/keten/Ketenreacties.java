package nl.participatieketen.intake.keten;

import java.time.Clock;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.eventstore.CaseCheck;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.SenderCheck;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Ketenopdracht;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajecteinde;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajectstart;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import nl.participatieketen.intake.aanmelding.Vermelding;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What intake does when it hears something. */
@Configuration(proxyBeanMethods = false)
class Ketenreacties {

  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;

  Ketenreacties(CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen) {
    this.aanmeldingen = aanmeldingen;
  }

  @Bean
  Inbox inbox(CloudEventCodec codec, SenderCheck afzenders, Clock tijd) {
    return Inbox.builder(codec, afzenders, tijd)
        .on(TrajectGestart.class, this::noteerStart)
        .on(TerugMelding.class, this::heropen)
        .on(TrajectAfgerond.class, this::noteerEinde)
        .build();
  }

  private Mono<Outcome<?>> noteerStart(
      TrajectGestart event, CloudEventEnvelope envelop, Command opdracht) {
    return voerUit(
        event,
        event.afzender(),
        event.aanmeldingId(),
        opdracht,
        new NoteerTrajectstart(event.trajectId(), event.ronde(), event.gestartOp()));
  }

  private Mono<Outcome<?>> heropen(
      TerugMelding event, CloudEventEnvelope envelop, Command opdracht) {
    var antwoorden =
        event.antwoorden().stream()
            .map(a -> new Terugkomst.Antwoord(a.vraag(), a.antwoord()))
            .toList();
    return voerUit(
        event,
        event.ontvanger(),
        event.aanmeldingId(),
        opdracht,
        new Heropen(
            new Terugkomst(event.trajectId(), event.reden(), antwoorden, envelop.dataref()),
            event.gemeldOp()));
  }

  private Mono<Outcome<?>> noteerEinde(
      TrajectAfgerond event, CloudEventEnvelope envelop, Command opdracht) {
    return voerUit(
        event,
        event.afzender(),
        event.aanmeldingId(),
        opdracht,
        new NoteerTrajecteinde(event.trajectId(), event.afgerondOp()));
  }

  private Mono<Outcome<?>> voerUit(
      DeelnemerEvent event,
      String organisatie,
      UUID aanmeldingId,
      Command opdracht,
      Ketenopdracht vraag) {
    var stroom = new StreamId(organisatie, AanmeldingSoort.NAAM, aanmeldingId);
    var vermelding =
        new Vermelding(
            event.organisatie(),
            event.deelnemerId(),
            new Werkwijzeversie(event.werkwijze().id(), event.werkwijze().versie()));
    return CaseCheck.unlessContradicted(
        aanmeldingen.look(stroom, Insight.WITHOUT),
        vermelding::tegenspraak,
        () -> aanmeldingen.attempt(stroom, opdracht, vraag));
  }
}
