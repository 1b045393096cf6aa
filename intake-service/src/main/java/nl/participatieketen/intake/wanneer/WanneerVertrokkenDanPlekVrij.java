package nl.participatieketen.intake.wanneer;

import java.time.Instant;
import java.util.function.Supplier;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekOp;
import nl.participatieketen.intake.aanmelding.Routeopdracht.GeefPlekVrij;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.route.BeperkteRoute;
import nl.participatieketen.intake.route.Bezetting;
import nl.participatieketen.intake.route.Plekgebeurtenis;
import nl.participatieketen.intake.route.Plekopdracht;
import nl.participatieketen.intake.route.Plekopdracht.GeefVrij;
import reactor.core.publisher.Mono;

/**
 * Gives the place of a case that left its route to who waits for it. The case says first that it
 * gives it up: from then on it can't use it again before the route knows.
 */
public record WanneerVertrokkenDanPlekVrij(
    Supplier<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen,
    Supplier<CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis>> routes,
    Process<Bezetting> naGaan,
    AanmeldingSoort soort)
    implements Process<Stand> {

  @Override
  public String name() {
    return AanmeldingSoort.PLEK;
  }

  @Override
  public Mono<Outcome<Stand>> run(Course<Stand> gang) {
    return gang.state() instanceof Zaak zaak && zaak.teVerlatenRoute() != null
        ? geefOp(gang, zaak, zaak.teVerlatenRoute())
        : Mono.empty();
  }

  /** A case leaves once per round, and once for ever. */
  private Mono<Outcome<Stand>> geefOp(Course<Stand> gang, Zaak zaak, String route) {
    if (zaak.rond().plekOpgegeven() != null) {
      return geefVrij(gang, zaak, route, zaak.rond().plekOpgegeven());
    }
    String stap =
        "geef-op-%d%s"
            .formatted(
                zaak.dossier().ronde(), zaak.plek() instanceof Plek.Afgesloten ? "-dicht" : "");
    return gang.take(stap, aanmeldingen.get(), gang.stream(), new GeefPlekOp(route))
        .flatMap(
            uitslag ->
                uitslag instanceof Outcome.Recorded<Stand>(var _, Zaak nu, var _, var _)
                        && nu.rond().plekOpgegeven() != null
                    ? geefVrij(gang, nu, route, nu.rond().plekOpgegeven())
                    : Mono.just(uitslag));
  }

  private Mono<Outcome<Stand>> geefVrij(
      Course<Stand> gang, Zaak zaak, String route, Instant opgegeven) {
    return Mono.justOrEmpty(
            BeperkteRoute.van(gang.stream().organisatie(), zaak, soort.werkwijze(zaak), route))
        .flatMap(beperkt -> geefDoor(gang, beperkt, opgegeven))
        .then(
            Mono.defer(
                () ->
                    gang.take(
                        "vrij-" + opgegeven,
                        aanmeldingen.get(),
                        gang.stream(),
                        new GeefPlekVrij(route))));
  }

  /** Whoever gets the place hears so at once, and where that fails by the term of the route. */
  private Mono<Void> geefDoor(Course<Stand> gang, BeperkteRoute route, Instant opgegeven) {
    return routes
        .get()
        .begin(
            route.stroom(),
            gang.command("geef-vrij-" + opgegeven),
            new GeefVrij(gang.stream().id(), route.route(), route.plaatsen()))
        .then(routes.get().run(naGaan, route.stroom(), gang.now()))
        .then();
  }
}
