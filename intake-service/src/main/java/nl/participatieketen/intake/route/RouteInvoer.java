package nl.participatieketen.intake.route;

import jakarta.validation.constraints.NotNull;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Tekst;
import org.jspecify.annotations.Nullable;

/** What is sent about where a deelnemer goes. */
final class RouteInvoer {

  private RouteInvoer() {}

  record Keuze(
      @NotNull(message = "een route van de werkwijze") @Code @Nullable String route,
      @Tekst @Nullable String argument)
      implements Input {}

  record Trajectaanmelding(
      @NotNull(message = "een route van de werkwijze") @Code @Nullable String route,
      @Code @Nullable String ontvanger,
      @Tekst @Nullable String toelichting)
      implements Input {}

  record Afsluiting(
      @NotNull(message = "een reden van de werkwijze") @Code @Nullable String reden,
      @Tekst @Nullable String toelichting)
      implements Input {}
}
