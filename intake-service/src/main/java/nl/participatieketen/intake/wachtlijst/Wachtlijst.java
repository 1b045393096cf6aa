package nl.participatieketen.intake.wachtlijst;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekVrij;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KenPlekToe;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.wachtlijst.Plekken.Beperkt;
import nl.participatieketen.werkwijze.Route;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives places on, from who leaves a route to who waits for it. */
@Component
public class Wachtlijst {

  private final Plekken plekken;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final AanmeldingSoort soort;

  Wachtlijst(
      Plekken plekken,
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      AanmeldingSoort soort) {
    this.plekken = plekken;
    this.aanmeldingen = aanmeldingen;
    this.soort = soort;
  }

  /** The limit of a route, for this case; empty where there is none. */
  public Optional<Beperkt> beperkt(String organisatie, Zaak zaak, String route) {
    Route gevraagd = soort.werkwijze(zaak).routes().get(route);
    return Optional.ofNullable(gevraagd)
        .map(Route::plafond)
        .map(plafond -> plafond.plaatsen())
        .map(
            plaatsen -> new Beperkt(organisatie, zaak.dossier().werkwijze().id(), route, plaatsen));
  }

  /** Asks for a place; {@code false} when the aanmelding waits for one now. */
  public Mono<Boolean> vraag(Beperkt route, UUID aanmelding) {
    return plekken.vraag(route, aanmelding);
  }

  /** Gives up what was asked for in vain. */
  public Mono<Void> trekIn(Beperkt route, UUID aanmelding, Instant nu) {
    return geefDoor(route, aanmelding, nu);
  }

  /** The turn of a case that waits; empty when it doesn't. */
  public Mono<Integer> beurt(String organisatie, UUID aanmelding, Zaak zaak) {
    return zaak.plek() instanceof Plek.OpWachtlijst wacht
        ? Mono.justOrEmpty(beperkt(organisatie, zaak, wacht.route()))
            .flatMap(route -> plekken.beurt(route, aanmelding))
        : Mono.empty();
  }

  /** Gives on the place that a case holds no more. */
  public Mono<Outcome<Stand>> geefVrij(StreamId stroom, Zaak zaak, String route, Instant nu) {
    return Mono.justOrEmpty(beperkt(stroom.organisatie(), zaak, route))
        .flatMap(beperkt -> geefDoor(beperkt, stroom.id(), nu))
        .then(
            Mono.defer(
                () ->
                    voerUit(
                        stroom,
                        "plek-vrij/" + route + "/" + zaak.dossier().ronde(),
                        new GeefPlekVrij(route),
                        nu)));
  }

  private Mono<Void> geefDoor(Beperkt route, UUID aanmelding, Instant nu) {
    return plekken
        .geefVrij(route, aanmelding)
        .flatMapMany(Flux::fromIterable)
        .concatMap(volgende -> vertel(route, volgende, nu))
        .then();
  }

  private Mono<Void> vertel(Beperkt route, UUID volgende, Instant nu) {
    return voerUit(
            new StreamId(route.organisatie(), AanmeldingSoort.NAAM, volgende),
            "plek/" + route.route() + "/" + nu,
            new KenPlekToe(route.route()),
            nu)
        .then(plekken.verteld(route, volgende));
  }

  private Mono<Outcome<Stand>> voerUit(
      StreamId stroom, String id, Routeopdracht vraag, Instant nu) {
    return aanmeldingen.attempt(
        stroom, Command.of(id, Actor.system(stroom.organisatie(), "keten"), nu), vraag);
  }
}
