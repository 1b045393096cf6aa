package nl.participatieketen.traject.traject;

import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What can be asked at the beginning of a traject. */
public sealed interface BeginOpdracht extends Opdracht {

  /**
   * Intake sends a deelnemer, and confirmed it.
   *
   * @param ontvanger the organisatie that is to run the traject
   * @param meegebracht what the intake knows, or {@code null} where nothing goes along
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
      @Nullable Meegebracht meegebracht,
      boolean vol)
      implements BeginOpdracht {

    public Herkomst herkomst() {
      return new Herkomst(deelnemerId, aanmeldingId, afzender, werkwijze, route, ronde);
    }
  }

  /** The receiver accepts the deelnemer. */
  record NeemAan() implements BeginOpdracht {}
}
