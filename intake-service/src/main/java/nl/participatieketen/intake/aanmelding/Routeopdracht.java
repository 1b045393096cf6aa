package nl.participatieketen.intake.aanmelding;

import java.time.Instant;
import nl.participatieketen.werkwijze.Organisatie;
import org.jspecify.annotations.Nullable;

/** What can be asked about where a deelnemer goes. */
public sealed interface Routeopdracht extends Opdracht {

  /**
   * @param argument why; needed where the route is not one of those that are open
   */
  record KiesRoute(String route, @Nullable String argument) implements Routeopdracht {}

  /** The second one agrees with the route, or doesn't. */
  record BevestigRoute(boolean akkoord, @Nullable String argument) implements Routeopdracht {}

  /**
   * @param ontvanger the organisatie that gets the traject, or {@code null} for the usual one
   * @param plek what the route said when a place was asked; {@code null} where it has no limit
   */
  record MeldAanVoorTraject(
      String route,
      Organisatie organisatie,
      @Nullable String ontvanger,
      @Nullable Plekaanvraag plek,
      @Nullable String toelichting)
      implements Routeopdracht {}

  /**
   * What a route with a limited number of places said.
   *
   * @param plek whether there is one; if not, there is a turn
   * @param sinds when it was given
   */
  record Plekaanvraag(boolean plek, Instant sinds) {}

  /**
   * The route holds a place for this case since {@code sinds}. Where the case waits for one it is
   * used, where it was used that is the answer, and otherwise it will not be used any more.
   */
  record KenPlekToe(String route, Instant sinds) implements Routeopdracht {}

  /** What was asked of a route at {@code sinds} is not used any more, unless it was used. */
  record LaatPlekaanvraagVervallen(String route, Instant sinds) implements Routeopdracht {}

  /** The case has left, and gives up what it held or waited for. */
  record GeefPlekOp(String route) implements Routeopdracht {}

  /** The place that was held has been given to others. */
  record GeefPlekVrij(String route) implements Routeopdracht {}

  record SluitAf(String reden, @Nullable String toelichting) implements Routeopdracht {}
}
