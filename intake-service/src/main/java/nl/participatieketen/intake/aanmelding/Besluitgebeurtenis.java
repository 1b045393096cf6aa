package nl.participatieketen.intake.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What was decided about where a deelnemer goes. */
public sealed interface Besluitgebeurtenis extends Gebeurtenis {

  /**
   * The werkwijze says which routes are open.
   *
   * @param groep the group, or {@code null} where the werkwijze asks for none
   */
  record DeelnemerIngedeeld(
      @Nullable String groep, List<String> routes, LocalDate op, @Sensitive @Nullable String uitleg)
      implements Besluitgebeurtenis {
    public DeelnemerIngedeeld {
      routes = List.copyOf(routes);
    }
  }

  /**
   * A professional chooses.
   *
   * @param afwijkend whether it is not one of the routes that are open by the werkwijze
   * @param door who chose
   * @param tweede the role that has to confirm it, or {@code null} where one decides
   */
  record RouteGekozen(
      String route,
      LocalDate op,
      boolean afwijkend,
      String door,
      @Nullable String tweede,
      @Sensitive @Nullable String argument)
      implements Besluitgebeurtenis {}

  record RouteBevestigd(String route, LocalDate op, @Sensitive @Nullable String argument)
      implements Besluitgebeurtenis {}

  record RouteAfgewezen(String route, LocalDate op, @Sensitive @Nullable String argument)
      implements Besluitgebeurtenis {}

  /**
   * A professional weighed.
   *
   * @param uitkomst the code of an {@link nl.participatieketen.intake.afweging.Uitkomst}
   * @param door who weighed
   * @param afdrukken by what its arguments are recognised later, by question
   */
  record AfwegingVastgelegd(
      String stap,
      LocalDate op,
      String uitkomst,
      String door,
      Map<String, String> afdrukken,
      @Sensitive @Nullable Afweging afweging,
      @Sensitive @Nullable Weging weging)
      implements Besluitgebeurtenis {
    public AfwegingVastgelegd {
      afdrukken = Map.copyOf(afdrukken);
    }
  }

  /** The route has no place left. */
  record OpWachtlijstGezet(
      String route, String ontvanger, LocalDate sinds, @Sensitive @Nullable String toelichting)
      implements Besluitgebeurtenis {}

  /** This case gives up the place, or the turn, that it has; the route has to hear of it. */
  record PlekOpgegeven(String route, Instant sinds) implements Besluitgebeurtenis {}

  /** The place that this case held, or waited for, can go to someone else. */
  record PlekVrijgegeven(String route) implements Besluitgebeurtenis {}

  /** What was asked of a route until this moment, and never used, is not used any more. */
  record PlekaanvraagVervallen(String route, Instant tot) implements Besluitgebeurtenis {}
}
