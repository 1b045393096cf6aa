package nl.participatieketen.intake.aanmelding;

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
   * @param plek whether a place was found; {@code null} where the route has no limit
   */
  record MeldAanVoorTraject(
      String route,
      Organisatie organisatie,
      @Nullable String ontvanger,
      @Nullable Boolean plek,
      @Nullable String toelichting)
      implements Routeopdracht {}

  /** A place came free for this case, which waits for one. */
  record KenPlekToe(String route) implements Routeopdracht {}

  /** The place that was held has been given to others. */
  record GeefPlekVrij(String route) implements Routeopdracht {}

  record SluitAf(String reden, @Nullable String toelichting) implements Routeopdracht {}
}
