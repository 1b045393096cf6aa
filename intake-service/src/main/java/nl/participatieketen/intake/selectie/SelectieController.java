package nl.participatieketen.intake.selectie;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Selecties", description = "Mensen kiezen uit een bestaand bestand")
class SelectieController {

  private final Selecties selecties;

  SelectieController(Selecties selecties) {
    this.selecties = selecties;
  }

  /** What a round gave so far. */
  record Rondebeeld(String ronde, long geselecteerd, long uitgesloten) {}

  /** What this selection gave, in the order of the request. */
  record Selectiebeeld(
      String ronde, long geselecteerd, long uitgesloten, List<Uitslagregel> items) {}

  @PostMapping("/v1/selecties")
  @Mag(Handeling.SELECTEREN)
  @Operation(
      summary = "Houd mensen tegen de criteria van een ronde; wie past wordt aangemeld",
      description =
          "Wie wordt uitgesloten blijft bij deze dienst bekend, en daarbuiten niet. Is van iemand"
              + " eerst iets na te vragen (een lopende zaak, andere gegevens bij het BSN, twee keer"
              + " hetzelfde BSN), dan begint er niets: het antwoord is 409 met elk conflict en zijn"
              + " plaats. Wie toch doorgaat zegt bij die kandidaat in tochDoorgaan waarom. Begon een"
              + " ander er een tussendoor, dan staat er bij die ene kandidaat conflict.")
  @ApiResponse(
      responseCode = "200",
      description = "Per kandidaat de uitslag",
      content = @Content(schema = @Schema(implementation = Selectiebeeld.class)))
  Mono<ResponseEntity<Object>> selecteer(Request verzoek, @RequestBody SelectieInvoer invoer) {
    return selecties
        .selecteer(verzoek, invoer)
        .map(
            items ->
                ResponseEntity.ok(
                    new Selectiebeeld(
                        String.valueOf(invoer.ronde()),
                        aantal(items, Uitslagregel.GESELECTEERD),
                        aantal(items, Uitslagregel.UITGESLOTEN),
                        items)));
  }

  @GetMapping("/v1/selecties")
  @Mag(Handeling.SELECTIE_ZIEN)
  @Operation(summary = "Toon hoeveel mensen een ronde opleverde")
  Mono<Rondebeeld> toon(Request verzoek, @RequestParam @Code String ronde) {
    return selecties
        .aantal(verzoek, ronde, Uitslagregel.GESELECTEERD)
        .zipWith(selecties.aantal(verzoek, ronde, Uitslagregel.UITGESLOTEN))
        .map(beide -> new Rondebeeld(ronde, beide.getT1(), beide.getT2()));
  }

  private static long aantal(List<Uitslagregel> items, String uitslag) {
    return items.stream().filter(item -> item.uitslag().equals(uitslag)).count();
  }
}
