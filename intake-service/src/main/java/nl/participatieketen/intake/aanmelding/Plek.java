package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case is. */
public sealed interface Plek {

  /** Steps are being done. */
  record InIntake() implements Plek {}

  /**
   * It is known where the case can go.
   *
   * @param keuze what was chosen, or {@code null} as long as nothing was
   */
  record Ingedeeld(
      @Nullable String groep, List<String> routes, @Nullable String uitleg, @Nullable Keuze keuze)
      implements Plek {
    public Ingedeeld {
      routes = List.copyOf(routes);
    }

    Ingedeeld met(@Nullable Keuze nieuw) {
      return new Ingedeeld(groep, routes, uitleg, nieuw);
    }
  }

  /**
   * A choice for a route.
   *
   * @param door who chose
   * @param tweede the role that still has to confirm it, or {@code null} when it stands
   */
  record Keuze(String route, String door, @Nullable String tweede) {}

  /** The route has no place left. */
  record OpWachtlijst(String route, String ontvanger, LocalDate sinds, @Nullable String toelichting)
      implements Plek {}

  /**
   * The deelnemer is with a traject.
   *
   * @param overdracht the codes of the facts that the receiver may see
   * @param toelichting {@code null} without insight
   * @param trajectId {@code null} until the traject says that it has begun
   */
  record BijTraject(
      String route,
      String ontvanger,
      List<String> overdracht,
      @Nullable String toelichting,
      @Nullable UUID trajectId)
      implements Plek {

    BijTraject begonnen(UUID traject) {
      return new BijTraject(route, ontvanger, overdracht, toelichting, traject);
    }
  }

  record Afgesloten(String reden, LocalDate op) implements Plek {}
}
