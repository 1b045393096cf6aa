package nl.participatieketen.traject.fase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Inkijk;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/trajecten/{id}")
@Tag(name = "Fasen", description = "De fasen van een traject, hun stappen en hun evaluaties")
class FaseController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;

  FaseController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
  }

  @PostMapping("/fasen")
  @Mag(Handeling.FASE_WIJZIGEN)
  @Operation(summary = "Begin een fase die nu aan de beurt is, of naast een andere loopt")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> begin(
      Request verzoek, @PathVariable UUID id, @RequestBody FaseInvoer.Fasebegin invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/faseafrondingen")
  @Mag(Handeling.FASE_WIJZIGEN)
  @Operation(
      summary = "Rond een fase af",
      description =
          "De volgende fase begint vanzelf, zoals de werkwijze zegt; waar er meer kunnen volgen,"
              + " kiest u. Met een argument mag het ook voor de fase klaar is.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> rondAf(
      Request verzoek, @PathVariable UUID id, @RequestBody FaseInvoer.Faseafronding invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @GetMapping("/taken")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon wat er in de lopende fasen te doen is, door wie en voor wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De taken",
      content = @Content(schema = @Schema(implementation = Takenbeeld.class)))
  Mono<ResponseEntity<Object>> taken(Request verzoek, @PathVariable UUID id) {
    return inkijk.toonLopend(verzoek, id, Takenbeeld::van);
  }

  @PostMapping("/stappen")
  @Mag(Handeling.STAP_DOEN)
  @Operation(
      summary = "Leg vast dat een stap van een fase gedaan is, met de feiten die daarbij horen")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> doeStap(
      Request verzoek, @PathVariable UUID id, @RequestBody FaseInvoer.Stapverslag invoer) {
    return inkijk.vraag(
        verzoek,
        id,
        invoer,
        (werkwijze, inzicht) -> invoer.alsOpdracht(werkwijze, inzicht, verzoek.today()));
  }

  @PostMapping("/overslagen")
  @Mag(Handeling.STAP_DOEN)
  @Operation(summary = "Sla een stap over die niet verplicht is, met een argument")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> slaOver(
      Request verzoek, @PathVariable UUID id, @RequestBody FaseInvoer.Overgeslagen invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/no-shows")
  @Mag(Handeling.STAP_DOEN)
  @Operation(summary = "Leg vast dat de deelnemer bij een stap niet verscheen")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> nietVerschenen(
      Request verzoek, @PathVariable UUID id, @RequestBody FaseInvoer.NietVerschenen invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht(verzoek.today()));
  }

  @PostMapping("/evaluaties")
  @Mag(Handeling.EVALUEREN)
  @Operation(summary = "Leg vast dat een evaluatie gehouden is, en wat er besloten is")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> evalueer(
      Request verzoek, @PathVariable UUID id, @RequestBody FaseInvoer.Evaluatieverslag invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht(verzoek.today()));
  }
}
