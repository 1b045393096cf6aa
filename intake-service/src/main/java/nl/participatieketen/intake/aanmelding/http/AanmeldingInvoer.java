package nl.participatieketen.intake.aanmelding.http;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent to begin an aanmelding. */
final class AanmeldingInvoer {

  private AanmeldingInvoer() {}

  record NieuweAanmelding(
      @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT) @Nullable String werkwijze,
      @NotNull(message = "een kanaal van de werkwijze")
          @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT)
          @Nullable String kanaal,
      @Pattern(regexp = Regels.CODE, message = Regels.CODE_VERWACHT) @Nullable String selectieronde,
      @NotNull(message = "de gegevens van de deelnemer") @Valid @Nullable PersoonInvoer deelnemer,
      @Valid @Nullable VerwijzerInvoer verwijzer,
      @Nullable LocalDate toestemmingOp,
      @Nullable Boolean uitkering,
      @Schema(type = "object", description = "Wat al bekend is: waarde per code van de werkwijze")
          @Nullable JsonNode feiten,
      @Size(max = Regels.TEKST, message = Regels.TEKST_VERWACHT) @Nullable String toelichting,
      @Size(min = 1, max = Regels.TEKST, message = Regels.TEKST_VERWACHT)
          @Nullable String uitzondering)
      implements Input {}

  record VerwijzerInvoer(
      @NotBlank(message = "wie verwijst") @Size(max = 200, message = "ten hoogste 200 tekens")
          @Nullable String organisatie,
      @Size(max = 200, message = "ten hoogste 200 tekens") @Nullable String contactpersoon,
      @Pattern(regexp = Regels.TELEFOON, message = Regels.TELEFOON_VERWACHT)
          @Nullable String telefoon)
      implements Input {

    Verwijzer alsVerwijzer() {
      return new Verwijzer(Objects.requireNonNull(organisatie), contactpersoon, telefoon);
    }
  }
}
