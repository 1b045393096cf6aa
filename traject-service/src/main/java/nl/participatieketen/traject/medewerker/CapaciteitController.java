package nl.participatieketen.traject.medewerker;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Medewerker;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Medewerkers", description = "Hoeveel tijd wie heeft")
class CapaciteitController {

  private final CommandHandler<Medewerkerstand, StelCapaciteitVast, MedewerkerGebeurtenis>
      medewerkers;

  CapaciteitController(
      CommandHandler<Medewerkerstand, StelCapaciteitVast, MedewerkerGebeurtenis> medewerkers) {
    this.medewerkers = medewerkers;
  }

  record Capaciteit(
      @NotNull(message = "0 tot en met 2400 minuten per week")
          @Min(value = 0, message = "0 tot en met 2400 minuten per week")
          @Max(value = 2400, message = "0 tot en met 2400 minuten per week")
          @Nullable Integer minutenPerWeek,
      @NotNull(message = "ten minste een rol")
          @Size(min = 1, max = 20, message = "een tot 20 rollen")
          @Nullable List<@Code String> rollen)
      implements Input {}

  @PostMapping("/v1/medewerkers/{medewerker}/capaciteiten")
  @Mag(Handeling.CAPACITEIT_VASTSTELLEN)
  @Operation(summary = "Stel vast hoeveel tijd een medewerker heeft, en in welke rollen")
  @ApiResponse(
      responseCode = "200",
      description = "Vastgesteld",
      content = @Content(schema = @Schema(implementation = Medewerkerstand.class)))
  Mono<ResponseEntity<Object>> stelVast(
      Request verzoek,
      @PathVariable @Medewerker String medewerker,
      @RequestBody Capaciteit invoer) {
    return medewerkers
        .begin(
            verzoek.stream(
                MedewerkerSoort.NAAM, MedewerkerSoort.id(verzoek.organisatie().id(), medewerker)),
            verzoek.begin(invoer),
            new StelCapaciteitVast(
                medewerker,
                requireNonNull(invoer.rollen()),
                requireNonNull(invoer.minutenPerWeek())))
        .map(
            uitslag ->
                new Answers<Medewerkerstand>((stroom, stand, versie) -> stand, stand -> List.of())
                    .changed(uitslag));
  }
}
