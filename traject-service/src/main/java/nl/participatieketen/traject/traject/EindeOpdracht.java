package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about where a traject leads: to a werkplek, back, or to its end. */
public sealed interface EindeOpdracht extends Opdracht {

  record VerklaarBemiddelbaar(Profiel profiel, @Nullable String toelichting)
      implements EindeOpdracht {}

  record MeldTerug(String reden, List<Onderbouwd> antwoorden, String advies)
      implements EindeOpdracht {

    public MeldTerug {
      antwoorden = List.copyOf(antwoorden);
    }

    /** An answer with its argument. */
    public record Onderbouwd(String vraag, boolean ja, String argument) {}
  }

  /**
   * @param werk whether the deelnemer works; then the nazorg of the werkwijze begins
   */
  record RondAf(String uitstroom, boolean werk, @Nullable String toelichting)
      implements EindeOpdracht {}

  /**
   * Stops without the aim.
   *
   * @param reden code from the werkwijze
   */
  record Stop(String reden, String uitstroom, @Nullable String toelichting)
      implements EindeOpdracht {}

  /** A second person confirms the stop, or doesn't. */
  record BevestigStop(boolean akkoord, @Nullable String toelichting) implements EindeOpdracht {}

  /** The intake has the deelnemer back. */
  record NoteerOntvangst(LocalDate op, int aantalTeruggemeld) implements EindeOpdracht {}
}
