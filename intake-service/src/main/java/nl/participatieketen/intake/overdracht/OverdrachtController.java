package nl.participatieketen.intake.overdracht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.intake.bevoegdheid.Mag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Shows the receiver what goes along with a deelnemer, also where the receiver is another
 * organisatie.
 */
@RestController
@Tag(name = "Overdrachten", description = "Wat met een deelnemer meegaat")
class OverdrachtController {

  private final RowStore rijen;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;

  OverdrachtController(RowStore rijen, CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen) {
    this.rijen = rijen;
    this.aanmeldingen = aanmeldingen;
  }

  @GetMapping("/v1/overdrachten/{aanmeldingId}")
  @Mag(Handeling.OVERDRACHT_ZIEN)
  @Operation(summary = "Toon wat de ontvanger van een deelnemer mag zien")
  @ApiResponse(
      responseCode = "200",
      description = "De overdracht",
      content = @Content(schema = @Schema(implementation = Overdrachtbeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID aanmeldingId) {
    String ontvanger = verzoek.organisatie().id();
    return rijen
        .streamFor(ontvanger, Overdrachten.COLLECTIE, aanmeldingId)
        .flatMap(stroom -> aanmeldingen.read(stroom, Insight.WITH))
        .mapNotNull(opname -> Overdrachtbeeld.van(opname, ontvanger))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Answers::notFound));
  }
}
