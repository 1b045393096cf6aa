package nl.participatieketen.intake.begin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Naam;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.edge.input.Telefoon;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import nl.participatieketen.intake.http.PersoonInvoer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent to begin an aanmelding. */
public final class AanmeldingInvoer {

  private AanmeldingInvoer() {}

  /**
   * @param tochDoorgaan why it begins though something was found about the person; not written
   *     where it is absent, so that a request of before it existed is recognised when it is
   *     repeated
   */
  public record NieuweAanmelding(
      @Code @Nullable String werkwijze,
      @NotNull(message = "een kanaal van de werkwijze") @Code @Nullable String kanaal,
      @Code @Nullable String selectieronde,
      @NotNull(message = "de gegevens van de deelnemer") @Valid @Nullable PersoonInvoer deelnemer,
      @Valid @Nullable VerwijzerInvoer verwijzer,
      @Nabij @Nullable LocalDate toestemmingOp,
      @Nullable Boolean uitkering,
      @Schema(types = "object", description = "Wat al bekend is: waarde per code van de werkwijze")
          @Nullable JsonNode feiten,
      @Tekst @Nullable String toelichting,
      @Tekst @Nullable String uitzondering,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(description = "Waarom de zaak begint, ook als er iets na te vragen is")
          @Tekst
          @Nullable String tochDoorgaan)
      implements Input {}

  public record VerwijzerInvoer(
      @NotNull(message = "wie verwijst") @Naam @Nullable String organisatie,
      @Naam @Nullable String contactpersoon,
      @Telefoon @Nullable String telefoon)
      implements Input {

    Verwijzer alsVerwijzer() {
      return new Verwijzer(Objects.requireNonNull(organisatie), contactpersoon, telefoon);
    }
  }
}
