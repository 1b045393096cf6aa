package nl.participatieketen.werkgever.plaatsing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;
import nl.participatieketen.werkgever.bevoegdheid.Mag;
import nl.participatieketen.werkgever.plaatsing.PlaatsingInvoer.Afhandeling;
import nl.participatieketen.werkgever.plaatsing.PlaatsingInvoer.NieuwePlaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingInvoer.Uitval;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.HandelEindeAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.MeldUitval;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(PlaatsingController.PAD)
@Tag(name = "Plaatsingen", description = "Wie waar werkt, tot het duurzaam is of uitvalt")
class PlaatsingController {

  static final String PAD = "/v1/plaatsingen";

  private final StreamService<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen;
  private final Plaatser plaatser;

  PlaatsingController(
      CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen,
      Plaatser plaatser) {
    this.plaatsingen =
        new StreamService<>(plaatsingen, PAD, PlaatsingBeeld.BLIK, PlaatsingBeeld.BEREIK);
    this.plaatser = plaatser;
  }

  @PostMapping
  @Mag(Handeling.PLAATSEN)
  @Operation(summary = "Plaats een kandidaat op een werkplek")
  @ApiResponse(
      responseCode = "201",
      description = "Geplaatst",
      content = @Content(schema = @Schema(implementation = PlaatsingBeeld.class)))
  Mono<ResponseEntity<Object>> plaats(Request verzoek, @RequestBody NieuwePlaatsing invoer) {
    return plaatser
        .plaats(verzoek, invoer, invoer.alsVoornemen())
        .map(uitslag -> plaatsingen.answers(verzoek).created(uitslag, PAD));
  }

  @GetMapping("/{id}")
  @Mag(Handeling.PLAATSING_ZIEN)
  @Operation(summary = "Toon een plaatsing, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "De plaatsing",
      content = @Content(schema = @Schema(implementation = PlaatsingBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return plaatsingen.show(verzoek, id);
  }

  @GetMapping("/{id}/geschiedenis")
  @Mag(Handeling.PLAATSINGGESCHIEDENIS_ZIEN)
  @Operation(summary = "Toon wat er met een plaatsing gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Request verzoek, @PathVariable UUID id) {
    return plaatsingen
        .read(verzoek, id, Insight.WITH)
        .map(opname -> Geschiedenis.van(opname, PlaatsingGebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  @PostMapping("/{id}/uitvallen")
  @Mag(Handeling.UITVAL_MELDEN)
  @Operation(summary = "Meld dat een plaatsing is uitgevallen")
  @ApiResponse(
      responseCode = "200",
      description = "Vastgelegd",
      content = @Content(schema = @Schema(implementation = PlaatsingBeeld.class)))
  Mono<ResponseEntity<Object>> meldUitval(
      Request verzoek, @PathVariable UUID id, @RequestBody Uitval invoer) {
    var vraag =
        new MeldUitval(
            Objects.requireNonNull(invoer.reden()),
            Objects.requireNonNull(invoer.uitgevallenOp()),
            invoer.toelichting());
    return plaatsingen.proceed(verzoek, id, invoer, vraag);
  }

  @PostMapping("/{id}/afhandelen")
  @Mag(Handeling.EINDE_AFHANDELEN)
  @Operation(summary = "Meld dat de betrokkenen weten dat de plaatsing met het traject eindigde")
  @ApiResponse(
      responseCode = "200",
      description = "Vastgelegd",
      content = @Content(schema = @Schema(implementation = PlaatsingBeeld.class)))
  Mono<ResponseEntity<Object>> handelEindeAf(
      Request verzoek, @PathVariable UUID id, @RequestBody Afhandeling invoer) {
    return plaatsingen.proceed(verzoek, id, invoer, new HandelEindeAf());
  }
}
