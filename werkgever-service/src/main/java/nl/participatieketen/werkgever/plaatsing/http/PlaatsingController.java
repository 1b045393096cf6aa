package nl.participatieketen.werkgever.plaatsing.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.werkgever.plaatsen.Plaatser;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBeslissing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.MeldUitval;
import nl.participatieketen.werkgever.plaatsing.PlaatsingSoort;
import nl.participatieketen.werkgever.plaatsing.PlaatsingStappen;
import nl.participatieketen.werkgever.plaatsing.http.PlaatsingInvoer.NieuwePlaatsing;
import nl.participatieketen.werkgever.plaatsing.http.PlaatsingInvoer.Uitval;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/plaatsingen")
@Tag(name = "Plaatsingen", description = "Wie waar werkt, tot het duurzaam is of uitvalt")
class PlaatsingController {

  private static final Answers<Plaatsing> ANTWOORDEN =
      new Answers<>(PlaatsingBeeld::van, PlaatsingStappen::van);

  private final StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen;
  private final PlaatsingBeslissing beslissing;
  private final Plaatser plaatser;

  PlaatsingController(
      StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen,
      PlaatsingBeslissing beslissing,
      Plaatser plaatser) {
    this.plaatsingen = plaatsingen;
    this.beslissing = beslissing;
    this.plaatser = plaatser;
  }

  @PostMapping
  @PreAuthorize("hasRole('accountmanager')")
  @Operation(summary = "Plaats een kandidaat op een werkplek")
  @ApiResponse(
      responseCode = "201",
      description = "Geplaatst",
      content = @Content(schema = @Schema(implementation = PlaatsingBeeld.class)))
  Mono<ResponseEntity<Object>> plaats(Request verzoek, @RequestBody NieuwePlaatsing invoer) {
    return plaatser
        .plaats(verzoek, verzoek.begin(invoer), invoer.alsVoornemen())
        .map(uitslag -> ANTWOORDEN.created(uitslag, "/v1/plaatsingen"));
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyRole('accountmanager', 'werkgever', 'jobcoach')")
  @Operation(summary = "Toon een plaatsing, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "De plaatsing",
      content = @Content(schema = @Schema(implementation = PlaatsingBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return lees(verzoek, id, Insight.WITHOUT)
        .map(ANTWOORDEN::shown)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  @GetMapping("/{id}/geschiedenis")
  @PreAuthorize("hasAnyRole('accountmanager', 'jobcoach')")
  @Operation(summary = "Toon wat er met een plaatsing gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Request verzoek, @PathVariable UUID id) {
    return lees(verzoek, id, Insight.WITH)
        .map(opname -> Geschiedenis.van(opname, PlaatsingGebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  @PostMapping("/{id}/uitvallen")
  @PreAuthorize("hasAnyRole('accountmanager', 'werkgever')")
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
    return plaatsingen
        .proceed(
            verzoek.stream(PlaatsingSoort.NAAM, id),
            verzoek.proceed(invoer),
            stand -> beslissing.beslis(stand, vraag, verzoek.today()))
        .map(ANTWOORDEN::changed);
  }

  private Mono<Snapshot<Plaatsing, PlaatsingGebeurtenis>> lees(
      Request verzoek, UUID id, Insight inzage) {
    return plaatsingen.read(verzoek.stream(PlaatsingSoort.NAAM, id), inzage);
  }
}
