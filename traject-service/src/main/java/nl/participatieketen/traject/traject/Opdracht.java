package nl.participatieketen.traject.traject;

import org.jspecify.annotations.Nullable;

/** What can be asked of a traject; which feature decides on it, {@code Trajectbesluit} says. */
public sealed interface Opdracht
    permits BeginOpdracht,
        PlaatsingOpdracht,
        EindeOpdracht,
        FaseOpdracht,
        VerlengingOpdracht,
        PlanOpdracht,
        BegeleidingOpdracht,
        RegieOpdracht,
        NazorgOpdracht,
        OverdrachtOpdracht,
        TermijnOpdracht,
        Opdracht.Bevestig {

  /**
   * A second person confirms what waits for that, or doesn't.
   *
   * @param wat verlenging or stop; {@code null} for what waits
   */
  record Bevestig(@Nullable String wat, boolean akkoord, @Nullable String toelichting)
      implements Opdracht {}
}
