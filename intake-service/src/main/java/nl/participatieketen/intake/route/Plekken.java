package nl.participatieketen.intake.route;

import java.time.Clock;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht.LaatPlekaanvraagVervallen;
import nl.participatieketen.intake.aanmelding.Routeopdracht.Plekaanvraag;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.route.Plekopdracht.BevestigPlek;
import nl.participatieketen.intake.route.Plekopdracht.LaatVervallen;
import nl.participatieketen.intake.route.Plekopdracht.VraagPlek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Places of limited routes, for whoever sends a case there: ask for one, then round off what became
 * of it. What a fall between the two leaves, a policy of {@code wanneer} finds out.
 */
@Component
public class Plekken {

  private static final Logger LOG = LoggerFactory.getLogger(Plekken.class);

  private final CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routes;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final AanmeldingSoort soort;
  private final Clock tijd;

  public Plekken(
      CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routes,
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      AanmeldingSoort soort,
      Clock tijd) {
    this.routes = routes;
    this.aanmeldingen = aanmeldingen;
    this.soort = soort;
    this.tijd = tijd;
  }

  /** Takes a place for a case, or a turn where there is none. */
  public Mono<Plekaanvraag> vraag(BeperkteRoute route, UUID aanmelding) {
    Command opdracht = opdracht(route, "vraag/" + aanmelding);
    return routes
        .begin(route.stroom(), opdracht, new VraagPlek(aanmelding, route.route(), route.plaatsen()))
        .map(uitslag -> aanvraag(uitslag, aanmelding));
  }

  private static Plekaanvraag aanvraag(Outcome<Bezetting> uitslag, UUID aanmelding) {
    if (uitslag instanceof Outcome.Recorded<Bezetting>(var _, Bezetting stand, var _, var _)) {
      return new Plekaanvraag(
          stand.plekken().holds(aanmelding), stand.sinds(aanmelding).orElseThrow());
    }
    throw new IllegalStateException("a route always gives a place or a turn, not " + uitslag);
  }

  /**
   * Lets the route know what became of it. Never fails: what the route does not hear now it asks
   * later.
   *
   * @param gelukt whether the case said that it uses the place
   */
  public Mono<Void> rondAf(
      BeperkteRoute route, UUID aanmelding, Plekaanvraag plek, boolean gelukt) {
    return (gelukt
            ? noteer(route, new BevestigPlek(aanmelding, plek.sinds()))
            : trekIn(route, aanmelding, plek))
        .then()
        .onErrorResume(
            fout -> {
              LOG.warn("route {} hoort later wat er van een plek werd", route.stroom(), fout);
              return Mono.empty();
            });
  }

  /** Unless another request of the same case used it meanwhile. */
  private Mono<Outcome<Bezetting>> trekIn(BeperkteRoute route, UUID aanmelding, Plekaanvraag plek) {
    return aanmeldingen
        .attempt(
            new StreamId(route.organisatie(), AanmeldingSoort.NAAM, aanmelding),
            opdracht(route, "trek-in"),
            new LaatPlekaanvraagVervallen(route.route(), plek.sinds()))
        .flatMap(
            uitslag ->
                uitslag instanceof Outcome.Recorded<Stand>(var _, Zaak zaak, var _, var _)
                        && zaak.gebruikt(route.route())
                    ? noteer(route, new BevestigPlek(aanmelding, plek.sinds()))
                    : noteer(route, new LaatVervallen(aanmelding, plek.sinds())));
  }

  /** The turn of a case that waits; empty when it doesn't. */
  public Mono<Integer> beurt(String organisatie, UUID aanmelding, Zaak zaak) {
    return zaak.plek() instanceof Plek.OpWachtlijst wacht
        ? Mono.justOrEmpty(
                BeperkteRoute.van(organisatie, zaak, soort.werkwijze(zaak), wacht.route()))
            .flatMap(route -> routes.read(route.stroom(), Insight.WITHOUT))
            .flatMap(opname -> Mono.justOrEmpty(opname.state().plekken().turnOf(aanmelding)))
        : Mono.empty();
  }

  private Mono<Outcome<Bezetting>> noteer(BeperkteRoute route, Plekopdracht vraag) {
    return routes.attempt(route.stroom(), opdracht(route, "noteer"), vraag);
  }

  /** Each time another one: what is asked is decided on as the route is then. */
  private Command opdracht(BeperkteRoute route, String wat) {
    return Command.of(
        wat + "/" + UUID.randomUUID(), Actor.system(route.organisatie(), "keten"), tijd.instant());
  }
}
