package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about more time. */
public sealed interface VerlengingOpdracht extends Opdracht {

  /**
   * @param soort traject, fase or instrument
   * @param code of the phase or instrument
   * @param tot the new last day, or {@code null} for the longest that is allowed
   */
  record Verleng(String soort, String code, @Nullable LocalDate tot, @Nullable String argument)
      implements VerlengingOpdracht {}

  /** A second person confirms the extension, or doesn't. */
  record BevestigVerlenging(boolean akkoord, @Nullable String toelichting)
      implements VerlengingOpdracht {}
}
