package nl.participatieketen.intake.selectie;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.intake.http.PersoonInvoer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent to hold people to the criteria of a round. */
record SelectieInvoer(
    @Code @Nullable String werkwijze,
    @NotNull(message = "een ronde van de werkwijze") @Code @Nullable String ronde,
    @NotEmpty(message = "ten minste één kandidaat")
        @Size(max = 200, message = "ten hoogste 200 kandidaten")
        @Nullable List<@Valid KandidaatInvoer> kandidaten)
    implements Input {

  record KandidaatInvoer(
      @NotNull(message = "de gegevens van de deelnemer") @Valid @Nullable PersoonInvoer deelnemer,
      @Schema(types = "object", description = "Wat al bekend is: waarde per code van de werkwijze")
          @Nullable JsonNode feiten,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(description = "Waarom het begint, ook als er iets na te vragen is")
          @Tekst
          @Nullable String tochDoorgaan)
      implements Input {}
}
