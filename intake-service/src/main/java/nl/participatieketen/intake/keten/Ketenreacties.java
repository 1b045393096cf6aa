package nl.participatieketen.intake.keten;

import java.time.Clock;
import java.util.UUID;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Outcome;
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
  Inbox inbox(CloudEventCodec codec, Clock tijd) {
    return Inbox.builder(codec, tijd)
        .on(TrajectGestart.class, this::noteerStart)
        .on(TerugMelding.class, this::heropen)
        .on(TrajectAfgerond.class, this::noteerEinde)
        .build();
  }

  private Mono<Outcome<Stand>> noteerStart(
      TrajectGestart event, CloudEventEnvelope envelop, Command opdracht) {
    return voerUit(
        event.afzender(),
        event.aanmeldingId(),
        opdracht,
        new NoteerTrajectstart(event.trajectId(), event.ronde(), event.gestartOp()));
  }

  private Mono<Outcome<Stand>> heropen(
      TerugMelding event, CloudEventEnvelope envelop, Command opdracht) {
    var antwoorden =
        event.antwoorden().stream()
            .map(a -> new Terugkomst.Antwoord(a.vraag(), a.antwoord()))
            .toList();
    return voerUit(
        event.ontvanger(),
        event.aanmeldingId(),
        opdracht,
        new Heropen(
            new Terugkomst(event.trajectId(), event.reden(), antwoorden, envelop.dataref()),
            event.gemeldOp()));
  }

  private Mono<Outcome<Stand>> noteerEinde(
      TrajectAfgerond event, CloudEventEnvelope envelop, Command opdracht) {
    return voerUit(
        event.afzender(),
        event.aanmeldingId(),
        opdracht,
        new NoteerTrajecteinde(event.trajectId(), event.afgerondOp()));
  }

  private Mono<Outcome<Stand>> voerUit(
      String organisatie, UUID aanmeldingId, Command opdracht, Ketenopdracht vraag) {
    return aanmeldingen.attempt(
        new StreamId(organisatie, AanmeldingSoort.NAAM, aanmeldingId), opdracht, vraag);
  }
}
