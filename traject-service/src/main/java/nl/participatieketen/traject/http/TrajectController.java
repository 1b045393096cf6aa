package nl.participatieketen.traject.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.TrajectInvoer.Aanname;
import nl.participatieketen.traject.http.TrajectInvoer.Afronding;
import nl.participatieketen.traject.http.TrajectInvoer.Bemiddelbaarverklaring;
import nl.participatieketen.traject.http.TrajectInvoer.Stopvoorstel;
import nl.participatieketen.traject.http.TrajectInvoer.Terugmelding;
import nl.participatieketen.traject.traject.BeginOpdracht;
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
@Tag(name = "Trajecten", description = "Van trajectstart tot bemiddelbaar, terug of afgerond")
class TrajectController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;

  TrajectController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
  }

  @GetMapping
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon een traject, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "Het traject",
      content = @Content(schema = @Schema(implementation = TrajectBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return trajecten.show(verzoek, id);
  }

  @GetMapping("/geschiedenis")
  @Mag(Handeling.BEKIJKEN)
  @Operation(
      summary = "Toon wat er met een traject gebeurde, wie het deed en wanneer",
      description = "Vertrouwelijke feiten en teksten alleen voor wie ze mag zien.")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Request verzoek, @PathVariable UUID id) {
    return trajecten.show(
        verzoek,
        id,
        Insight.WITH,
        opname ->
            opname.state() instanceof Stand.Bekend bekend
                ? Geschiedenis.van(
                    opname,
                    Gebeurtenis.TABEL,
                    inkijk.inzicht(bekend, verzoek),
                    inkijk.leesrecht(bekend, verzoek))
                : new Geschiedenis(List.of()));
  }

  @PostMapping("/aannames")
  @Mag(Handeling.AANNEMEN)
  @Operation(
      summary = "Neem de deelnemer aan",
      description = "Waar de werkwijze de ontvanger eerst laat kijken; terugsturen kan ook.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> neemAan(
      Request verzoek, @PathVariable UUID id, @RequestBody Aanname invoer) {
    return trajecten.proceed(verzoek, id, invoer, new BeginOpdracht.NeemAan());
  }

  @PostMapping("/bemiddelbaarverklaringen")
  @Mag(Handeling.BEMIDDELBAAR_VERKLAREN)
  @Operation(summary = "Verklaar de deelnemer bemiddelbaar")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> verklaarBemiddelbaar(
      Request verzoek, @PathVariable UUID id, @RequestBody Bemiddelbaarverklaring invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/terugmeldingen")
  @Mag(Handeling.TERUGMELDEN)
  @Operation(summary = "Meld de deelnemer terug, met redenen, argumenten en advies")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> meldTerug(
      Request verzoek, @PathVariable UUID id, @RequestBody Terugmelding invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/afrondingen")
  @Mag(Handeling.AFRONDEN)
  @Operation(summary = "Rond het traject af met een uitstroom")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> rondAf(
      Request verzoek, @PathVariable UUID id, @RequestBody Afronding invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }

  @PostMapping("/stopvoorstellen")
  @Mag(Handeling.STOPPEN)
  @Operation(
      summary = "Stop zonder dat het doel gehaald is",
      description = "Waar de werkwijze dat aan twee mensen laat, moet de ander het bevestigen.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> stop(
      Request verzoek, @PathVariable UUID id, @RequestBody Stopvoorstel invoer) {
    return trajecten.proceed(verzoek, id, invoer, invoer.alsOpdracht());
  }
}
