package nl.participatieketen.traject.terugmelding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.traject.TrajectSoort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Terugmeldingen", description = "Waarom een deelnemer terugkwam")
class TerugmeldingController {

  private final Terugmeldingen terugmeldingen;

  TerugmeldingController(Terugmeldingen terugmeldingen) {
    this.terugmeldingen = terugmeldingen;
  }

  @GetMapping("/v1/trajecten/{id}/terugmelding")
  @Mag(Handeling.TERUGMELDING_ZIEN)
  @Operation(summary = "Toon de terugmelding van een traject van de eigen organisatie")
  @ApiResponse(
      responseCode = "200",
      description = "De terugmelding met haar argumenten",
      content = @Content(schema = @Schema(implementation = TerugmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> vanTraject(Request verzoek, @PathVariable UUID id) {
    return antwoord(terugmeldingen.van(verzoek.stream(TrajectSoort.NAAM, id)));
  }

  @GetMapping("/v1/terugmeldingen/{trajectId}")
  @Mag(Handeling.ONTVANGEN_TERUGMELDING_ZIEN)
  @Operation(
      summary = "Toon een terugmelding aan de eigen organisatie",
      description = "Ook als een andere organisatie het traject uitvoerde.")
  @ApiResponse(
      responseCode = "200",
      description = "De terugmelding met haar argumenten",
      content = @Content(schema = @Schema(implementation = TerugmeldingBeeld.class)))
  Mono<ResponseEntity<Object>> aanOns(Request verzoek, @PathVariable UUID trajectId) {
    return antwoord(terugmeldingen.aan(verzoek.organisatie().id(), trajectId));
  }

  private static Mono<ResponseEntity<Object>> antwoord(Mono<TerugmeldingBeeld> beeld) {
    return beeld
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }
}
