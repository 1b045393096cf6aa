package nl.participatieketen.traject.traject;

import java.net.URI;
import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What can be asked at the beginning of a traject. */
public sealed interface BeginOpdracht extends Opdracht {

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
      implements BeginOpdracht {}

  /** The receiver accepts the deelnemer. */
  record NeemAan() implements BeginOpdracht {}
}
