package nl.participatieketen.werkgever.kandidaat;

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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who never became a kandidaat is none of the asker's business. */
@RestController
@RequestMapping("/v1/kandidaten")
@Tag(name = "Kandidaten", description = "Wie geplaatst kan worden")
class KandidaatController {

  private final StreamService<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten;

  KandidaatController(
      CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten) {
    this.kandidaten = new StreamService<>(kandidaten, "/v1/kandidaten", KandidaatBeeld.BLIK);
  }

  @GetMapping("/{id}")
  @Mag(Handeling.KANDIDAAT_ZIEN)
  @Operation(summary = "Toon een kandidaat, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "De kandidaat",
      content = @Content(schema = @Schema(implementation = KandidaatBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return kandidaten
        .look(verzoek, id, Insight.WITH)
        .filter(kandidaat -> kandidaat.state() instanceof Kandidaat.Bekend)
        .map(kandidaten.answers(verzoek)::shown)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }

  @GetMapping("/{id}/geschiedenis")
  @Mag(Handeling.KANDIDAAT_ZIEN)
  @Operation(summary = "Toon wat er met een kandidaat gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Request verzoek, @PathVariable UUID id) {
    return kandidaten
        .read(verzoek, id, Insight.WITH)
        .filter(opname -> opname.state() instanceof Kandidaat.Bekend)
        .map(opname -> Geschiedenis.van(opname, KandidaatGebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }
}
