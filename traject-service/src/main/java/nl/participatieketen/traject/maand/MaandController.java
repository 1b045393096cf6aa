package nl.participatieketen.traject.maand;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/trajecten/{id}")
@Tag(name = "Uren, kosten en dagrapportages", description = "Per maand van een traject bewaard")
class MaandController {

  private final Maandboek boek;
  private final Maandlezer lezer;

  MaandController(Maandboek boek, Maandlezer lezer) {
    this.boek = boek;
    this.lezer = lezer;
  }

  @PostMapping("/uren")
  @Mag(Handeling.BOEKEN)
  @Operation(summary = "Boek tijd op een traject")
  Mono<ResponseEntity<Object>> uren(
      Request verzoek, @PathVariable UUID id, @RequestBody Boeking.Uren invoer) {
    return boek(verzoek, id, invoer);
  }

  @PostMapping("/kosten")
  @Mag(Handeling.BOEKEN)
  @Operation(summary = "Boek kosten op een traject")
  Mono<ResponseEntity<Object>> kosten(
      Request verzoek, @PathVariable UUID id, @RequestBody Boeking.Kosten invoer) {
    return boek(verzoek, id, invoer);
  }

  @PostMapping("/dagrapportages")
  @Mag(Handeling.BOEKEN)
  @Operation(summary = "Rapporteer over een dag")
  Mono<ResponseEntity<Object>> rapporteer(
      Request verzoek, @PathVariable UUID id, @RequestBody Boeking.Dagrapportage invoer) {
    return boek(verzoek, id, invoer);
  }

  @GetMapping("/maanden")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon tijd, kosten en aantallen rapportages per maand en samen")
  Mono<Maandlezer.Maandoverzicht> maanden(Request verzoek, @PathVariable UUID id) {
    return lezer.overzicht(verzoek, id);
  }

  @GetMapping("/dagrapportages")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon de dagrapportages van een maand")
  @ApiResponse(
      responseCode = "200",
      description = "De dagrapportages, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Maandlezer.Dagrapportages.class)))
  Mono<ResponseEntity<Object>> dagrapportages(
      Request verzoek, @PathVariable UUID id, @RequestParam YearMonth maand) {
    return lezer.dagrapportages(
        verzoek, id, verzoek.stream(MaandSoort.NAAM, MaandSoort.id(id, maand)));
  }

  private Mono<ResponseEntity<Object>> boek(Request verzoek, UUID id, Boeking boeking) {
    LocalDate dag = requireNonNull(boeking.datum());
    return boek.boek(
        verzoek, id, dag, boeking, boeking.alsGebeurtenis(dag, verzoek.actor().medewerker()));
  }
}
