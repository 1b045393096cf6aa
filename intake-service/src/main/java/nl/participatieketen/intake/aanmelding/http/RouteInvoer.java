package nl.participatieketen.intake.aanmelding.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.participatieketen.edge.input.Input;
import org.jspecify.annotations.Nullable;

/** What is sent about where a deelnemer goes. */
final class RouteInvoer {

  private RouteInvoer() {}

  record Keuze(
      @NotNull(message = "een route van de werkwijze")
          @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String route,
      @Size(min = 1, max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String argument)
      implements Input {}

  record Trajectaanmelding(
      @NotNull(message = "een route van de werkwijze")
          @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String route,
      @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT) @Nullable String ontvanger,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String toelichting)
      implements Input {}

  record Afsluiting(
      @NotNull(message = "een reden van de werkwijze")
          @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String reden,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String toelichting)
      implements Input {}
}
