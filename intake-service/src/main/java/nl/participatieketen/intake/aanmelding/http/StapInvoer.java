package nl.participatieketen.intake.aanmelding.http;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.edge.input.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent about the steps of an intake. */
final class StapInvoer {

  private StapInvoer() {}

  record GedaneStap(
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @Nullable LocalDate gedaanOp,
      @Schema(type = "object", description = "Wat bekend werd: waarde per code van de werkwijze")
          @Nullable JsonNode feiten,
      @Size(max = 20, message = "ten hoogste 20 aanwezigen")
          @Nullable
              List<
                  @Pattern(regexp = Regels.MEDEWERKER, message = Regels.MEDEWERKER_VERWACHT) String>
              aanwezigen,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String verslag)
      implements Input {}

  record Bevestiging(
      @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT) @Nullable String stap,
      @NotNull(message = "true of false") @Nullable Boolean akkoord,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String argument)
      implements Input {}

  record Overslag(
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @NotBlank(message = "waarom de stap niet nodig is")
          @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT)
          @Nullable String argument)
      implements Input {}

  record NoShow(
      @NotNull(message = Regels.STAP) @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String stap,
      @Nullable LocalDate op,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String reden)
      implements Input {}

  record Feitenvastlegging(
      @Nullable LocalDate op,
      @NotNull(message = "waarde per code van de werkwijze") @Schema(type = "object")
          @Nullable JsonNode feiten)
      implements Input {}
}
