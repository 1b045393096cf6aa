package nl.participatieketen.werkgever.plaatsing;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What can be asked of a plaatsing. */
public sealed interface PlaatsingOpdracht {

  /**
   * @param sinds the first day on which the kandidaat could be placed
   * @param werkgeverId whose the werkplek is, or {@code null} where only the organisatie knows it
   */
  record NeemVoor(
      UUID deelnemerId,
      UUID kandidaatId,
      LocalDate sinds,
      Werkwijzeversie werkwijze,
      UUID werkplekId,
      @Nullable String werkgeverId,
      String soort,
      int urenPerWeek,
      LocalDate begonnenOp,
      @Nullable String toelichting)
      implements PlaatsingOpdracht {}

  /** Kandidaat or werkplek stood in the way when it was asked: nothing begins. */
  record Weiger(Reason grond) implements PlaatsingOpdracht {}

  /** Werkplek and kandidaat are taken. */
  record Start() implements PlaatsingOpdracht {}

  /** Werkplek or kandidaat couldn't be taken. */
  record BreekAf(Reason grond) implements PlaatsingOpdracht {}

  /** What a plaatsing had taken that was broken off or ended, is released. */
  record NoteerOpgeruimd() implements PlaatsingOpdracht {}

  record MeldUitval(String reden, LocalDate uitgevallenOp, @Nullable String toelichting)
      implements PlaatsingOpdracht {}

  /**
   * The traject that it follows from has ended, without this plaatsing having proved lasting.
   *
   * @param op the day on which it ended
   */
  record EindigMetTraject(LocalDate op) implements PlaatsingOpdracht {}

  /** Who works there, and the werkgever, know that it ended with the traject. */
  record HandelEindeAf() implements PlaatsingOpdracht {}

  /** The chain was heard to tell that it ended. */
  record NoteerVerteld() implements PlaatsingOpdracht {}

  /** The last day of nazorg has passed. */
  record StelDuurzaamVast() implements PlaatsingOpdracht {}
}
