package nl.participatieketen.traject.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@Tag(name = "Menukaart", description = "Wat er voor een deelnemer ingezet kan worden")
class InstrumentController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;
  private final Instrumentinzet inzet;

  InstrumentController(
      StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk, Instrumentinzet inzet) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
    this.inzet = inzet;
  }

  record Menukaartbeeld(List<Menukeuze> items) {}

  @GetMapping("/menukaart")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon wat bij deze deelnemer past, en waarom de rest niet past")
  @ApiResponse(
      responseCode = "200",
      description = "De menukaart",
      content = @Content(schema = @Schema(implementation = Menukaartbeeld.class)))
  Mono<ResponseEntity<Object>> menukaart(Request verzoek, @PathVariable UUID id) {
    return inkijk.toonLopend(verzoek, id, lopend -> new Menukaartbeeld(Menukaart.van(lopend)));
  }

  @PostMapping("/instrumenten")
  @Mag(Handeling.INSTRUMENT_INZETTEN)
  @Operation(summary = "Zet een instrument van het plan in")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> zetIn(
      Request verzoek, @PathVariable UUID id, @RequestBody PlanInvoer.Inzet invoer) {
    return inzet.zetIn(verzoek, id, invoer, invoer.alsOpdracht(verzoek.today()));
  }

  @PostMapping("/instrumentafrondingen")
  @Mag(Handeling.INSTRUMENT_INZETTEN)
  @Operation(summary = "Leg vast dat een instrument afgelopen is")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> beeindig(
      Request verzoek, @PathVariable UUID id, @RequestBody PlanInvoer.Afloop invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }
}
