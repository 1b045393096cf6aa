package nl.participatieketen.intake.stap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Medewerker;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.intake.http.Regels;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent about the steps of an intake. */
final class StapInvoer {

  private StapInvoer() {}

  record GedaneStap(
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @Nabij @Nullable LocalDate gedaanOp,
      @Schema(types = "object", description = "Wat bekend werd: waarde per code van de werkwijze")
          @Nullable JsonNode feiten,
      @Size(max = 20, message = "ten hoogste 20 aanwezigen")
          @Nullable List<@Medewerker String> aanwezigen,
      @Tekst @Nullable String verslag)
      implements Input {}

  record Bevestiging(
      @Code @Nullable String stap,
      @NotNull(message = "true of false") @Nullable Boolean akkoord,
      @Tekst @Nullable String argument)
      implements Input {}

  record Overslag(
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @NotNull(message = "waarom de stap niet nodig is") @Tekst @Nullable String argument)
      implements Input {}

  record NoShow(
      @NotNull(message = Regels.STAP) @Code @Nullable String stap,
      @Nabij @Nullable LocalDate op,
      @Tekst @Nullable String reden)
      implements Input {}

  record Feitenvastlegging(
      @Nabij @Nullable LocalDate op,
      @NotNull(message = "waarde per code van de werkwijze") @Schema(types = "object")
          @Nullable JsonNode feiten)
      implements Input {}
}
