package nl.participatieketen.intake.wanneer;

import java.util.function.Supplier;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KenPlekToe;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.route.Bezetting;
import nl.participatieketen.intake.route.Bezetting.Onbevestigd;
import nl.participatieketen.intake.route.Plekgebeurtenis;
import nl.participatieketen.intake.route.Plekopdracht;
import nl.participatieketen.intake.route.Plekopdracht.BevestigPlek;
import nl.participatieketen.intake.route.Plekopdracht.LaatVervallen;
import nl.participatieketen.intake.route.RouteSoort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks every aanmelding that holds a place, without the route knowing whether it is used. Whoever
 * waited gets it that way. Whoever asked for it and fell before using it can't use it any more,
 * before it goes to another.
 */
public record WanneerPlekOnbevestigdDanNagegaan(
    Supplier<CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis>> routes,
    Supplier<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen)
    implements Process<Bezetting> {

  @Override
  public String name() {
    return RouteSoort.NAGAAN;
  }

  @Override
  public Mono<Outcome<Bezetting>> run(Course<Bezetting> gang) {
    return Flux.fromIterable(gang.state().onbevestigd())
        .filter(plek -> !plek.vanaf().isAfter(gang.now()))
        .concatMap(plek -> naGaan(gang, plek))
        .takeLast(1)
        .next();
  }

  private Mono<Outcome<Bezetting>> naGaan(Course<Bezetting> gang, Onbevestigd plek) {
    String stap = plek.aanmelding() + "-" + plek.sinds();
    return aanmeldingen
        .get()
        .attempt(
            new StreamId(gang.stream().organisatie(), AanmeldingSoort.NAAM, plek.aanmelding()),
            keten(gang, "ken-toe-" + stap),
            new KenPlekToe(gang.state().route(), plek.sinds()))
        .flatMap(
            uitslag ->
                gang.take(
                    "noteer-" + stap,
                    routes.get(),
                    gang.stream(),
                    gevolg(uitslag, gang.state().route(), plek)));
  }

  /** Only the state of the case tells; it is the same for whoever asks. */
  private static Plekopdracht gevolg(Outcome<Stand> uitslag, String route, Onbevestigd plek) {
    return switch (uitslag) {
      case Outcome.Recorded<Stand>(var _, Zaak zaak, var _, var _) when zaak.gebruikt(route) ->
          new BevestigPlek(plek.aanmelding(), plek.sinds());
      case Outcome.Recorded<Stand> anders -> new LaatVervallen(plek.aanmelding(), plek.sinds());
      case Outcome.Unknown<Stand> onbekend -> new LaatVervallen(plek.aanmelding(), plek.sinds());
      case Outcome.Refused<Stand> nee -> throw onverwacht(nee);
      case Outcome.StaleVersion<Stand> oud -> throw onverwacht(oud);
      case Outcome.IdReused<Stand> hergebruikt -> throw onverwacht(hergebruikt);
    };
  }

  private static IllegalStateException onverwacht(Outcome<Stand> uitslag) {
    return new IllegalStateException("a case that is asked after its place never says " + uitslag);
  }

  private static Command keten(Course<Bezetting> gang, String stap) {
    return Command.of(
        gang.command(stap).id(), Actor.system(gang.stream().organisatie(), "keten"), gang.now());
  }
}
