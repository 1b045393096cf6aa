package nl.participatieketen.traject.hoofdlijn;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What can be asked of a traject. */
public sealed interface Opdracht {

  /**
   * Intake sends a deelnemer.
   *
   * @param ontvanger the organisatie that is to run the traject
   * @param dataref where the receiver fetches what the intake knows, or {@code null}
   * @param vol whether this is one more than the route has places for
   */
  record StartTraject(
      String ontvanger,
      String afzender,
      UUID deelnemerId,
      UUID aanmeldingId,
      Werkwijzeversie werkwijze,
      String route,
      int ronde,
      @Nullable URI dataref,
      boolean vol)
      implements Opdracht {}

  /** The receiver accepts the deelnemer. */
  record NeemAan() implements Opdracht {}

  record VerklaarBemiddelbaar(Profiel profiel, @Nullable String toelichting) implements Opdracht {}

  record MeldTerug(String reden, List<Onderbouwd> antwoorden, String advies) implements Opdracht {

    /** An answer with its argument. */
    public record Onderbouwd(String vraag, boolean ja, String argument) {}
  }

  /**
   * @param werk whether the deelnemer works; then the nazorg of the werkwijze begins
   */
  record RondAf(String uitstroom, boolean werk, @Nullable String toelichting) implements Opdracht {}

  /**
   * Stops without the aim.
   *
   * @param reden code from the werkwijze
   */
  record Stop(String reden, String uitstroom, @Nullable String toelichting) implements Opdracht {}

  /** A second person confirms the stop, or doesn't. */
  record BevestigStop(boolean akkoord, @Nullable String toelichting) implements Opdracht {}

  /** The intake has the deelnemer back. */
  record NoteerOntvangst(LocalDate op, int aantalTeruggemeld) implements Opdracht {}

  /** What werkgever says of a plaatsing. */
  sealed interface OverPlaatsing extends Opdracht {
    UUID deelnemerId();

    UUID plaatsingId();
  }

  record NoteerPlaatsing(UUID deelnemerId, UUID plaatsingId, LocalDate begonnenOp)
      implements OverPlaatsing {}

  record NoteerUitval(UUID deelnemerId, UUID plaatsingId, String reden, LocalDate uitgevallenOp)
      implements OverPlaatsing {}

  record NoteerDuurzaam(UUID deelnemerId, UUID plaatsingId, LocalDate vastgesteldOp)
      implements OverPlaatsing {}
}
