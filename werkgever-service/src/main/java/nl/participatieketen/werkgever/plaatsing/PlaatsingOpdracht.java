package nl.participatieketen.werkgever.plaatsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What can be asked of a plaatsing. */
public sealed interface PlaatsingOpdracht {

  /**
   * @param sinds the first day on which the kandidaat could be placed
   * @param om when it was asked
   */
  record NeemVoor(
      UUID deelnemerId,
      UUID kandidaatId,
      LocalDate sinds,
      Werkwijzeversie werkwijze,
      UUID werkplekId,
      String soort,
      int urenPerWeek,
      LocalDate begonnenOp,
      Instant om,
      @Nullable String toelichting)
      implements PlaatsingOpdracht {}

  /** Werkplek and kandidaat are taken. */
  record Start() implements PlaatsingOpdracht {}

  /** Werkplek or kandidaat couldn't be taken. */
  record BreekAf(Reason grond) implements PlaatsingOpdracht {}

  /** What a plaatsing that was broken off had taken, is released. */
  record NoteerOpgeruimd() implements PlaatsingOpdracht {}

  record MeldUitval(String reden, LocalDate uitgevallenOp, @Nullable String toelichting)
      implements PlaatsingOpdracht {}

  /** The last day of nazorg has passed. */
  record StelDuurzaamVast() implements PlaatsingOpdracht {}
}
