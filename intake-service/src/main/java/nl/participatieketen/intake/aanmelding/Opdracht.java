package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.werkwijze.Organisatie;
import org.jspecify.annotations.Nullable;

/** What can be asked of an aanmelding. */
public sealed interface Opdracht {

  /**
   * @param werkwijze the werkwijze to follow, or {@code null} for the usual one of the organisatie
   */
  record DoeAanmelding(
      UUID deelnemerId,
      Organisatie organisatie,
      @Nullable String werkwijze,
      String kanaal,
      Persoon persoon,
      @Nullable String toelichting)
      implements Opdracht {}

  record VoerIntakegesprek(LocalDate gevoerdOp, @Nullable String verslag) implements Opdracht {}

  record MeldAanVoorTraject(String route, Organisatie organisatie, @Nullable String toelichting)
      implements Opdracht {}

  record SluitAf(String reden, @Nullable String toelichting) implements Opdracht {}

  /** The traject says that it has begun. */
  record NoteerTrajectstart(UUID trajectId, int ronde, LocalDate gestartOp) implements Opdracht {}

  /** The traject sends the deelnemer back. */
  record Heropen(Terugkomst terugkomst, LocalDate gemeldOp) implements Opdracht {}

  /** The traject says that it is done. */
  record NoteerTrajecteinde(UUID trajectId, LocalDate afgerondOp) implements Opdracht {}

  /** The last day for the intakegesprek has passed. */
  record StelUitblijvenVast() implements Opdracht {}
}
