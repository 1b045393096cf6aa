package nl.participatieketen.werkgever.werkplek;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;
import nl.participatieketen.werkgever.bevoegdheid.Mag;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.BiedAan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/werkplekken")
@Tag(name = "Werkplekken", description = "Wat werkgevers aanbieden")
class WerkplekController {

  private final StreamService<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken;

  WerkplekController(CommandHandler<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken) {
    this.werkplekken =
        new StreamService<>(
            werkplekken, "/v1/werkplekken", WerkplekBeeld.BLIK, WerkplekBeeld.BEREIK);
  }

  @PostMapping
  @Mag(Handeling.WERKPLEK_AANBIEDEN)
  @Operation(summary = "Bied een werkplek aan")
  @ApiResponse(
      responseCode = "201",
      description = "Aangeboden",
      content = @Content(schema = @Schema(implementation = WerkplekBeeld.class)))
  Mono<ResponseEntity<Object>> biedAan(Request verzoek, @RequestBody WerkplekInvoer invoer) {
    return werkplekken.begin(
        verzoek,
        verzoek.newId(WerkplekBesluit.NAAM),
        invoer,
        new BiedAan(verzoek.organisatie(), invoer.alsAanbod(verzoek.actor())));
  }

  @GetMapping("/{id}")
  @Mag(Handeling.WERKPLEK_ZIEN)
  @Operation(summary = "Toon een werkplek, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "De werkplek",
      content = @Content(schema = @Schema(implementation = WerkplekBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return werkplekken.show(verzoek, id);
  }

  @GetMapping("/{id}/geschiedenis")
  @Mag(Handeling.WERKPLEKGESCHIEDENIS_ZIEN)
  @Operation(summary = "Toon wat er met een werkplek gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Request verzoek, @PathVariable UUID id) {
    return werkplekken
        .read(verzoek, id, Insight.WITH)
        .map(opname -> Geschiedenis.van(opname, WerkplekGebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }
}
