package nl.participatieketen.werkgever.kandidaat.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.inzicht.Geschiedenis;
import nl.participatieketen.edge.opdracht.Antwoorden;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Momentopname;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatSoort;
import nl.participatieketen.werkgever.kandidaat.KandidaatStappen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/v1/kandidaten")
@Tag(name = "Kandidaten", description = "Wie geplaatst kan worden")
class KandidaatController {

  private static final Antwoorden<Kandidaat> ANTWOORDEN =
      new Antwoorden<>(KandidaatController::beeld, KandidaatStappen::van);

  private final Opdrachtverwerker<Kandidaat, KandidaatGebeurtenis> kandidaten;

  KandidaatController(Opdrachtverwerker<Kandidaat, KandidaatGebeurtenis> kandidaten) {
    this.kandidaten = kandidaten;
  }

  @GetMapping("/{id}")
  @PreAuthorize("hasAnyRole('accountmanager', 'jobcoach')")
  @Operation(summary = "Toon een kandidaat, met wat er nu mag gebeuren")
  @ApiResponse(
      responseCode = "200",
      description = "De kandidaat",
      content = @Content(schema = @Schema(implementation = KandidaatBeeld.class)))
  Mono<ResponseEntity<Object>> toon(Verzoek verzoek, @PathVariable UUID id) {
    return lees(verzoek, id)
        .map(ANTWOORDEN::getoond)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  @GetMapping("/{id}/geschiedenis")
  @PreAuthorize("hasAnyRole('accountmanager', 'jobcoach')")
  @Operation(summary = "Toon wat er met een kandidaat gebeurde, wie het deed en wanneer")
  @ApiResponse(
      responseCode = "200",
      description = "De geschiedenis, van oud naar nieuw",
      content = @Content(schema = @Schema(implementation = Geschiedenis.class)))
  Mono<ResponseEntity<Object>> geschiedenis(Verzoek verzoek, @PathVariable UUID id) {
    return lees(verzoek, id)
        .map(opname -> Geschiedenis.van(opname, KandidaatGebeurtenis.TABEL))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .switchIfEmpty(Mono.fromSupplier(Antwoorden::nietGevonden));
  }

  /** Who never became a kandidaat is none of the asker's business. */
  private Mono<Momentopname<Kandidaat, KandidaatGebeurtenis>> lees(Verzoek verzoek, UUID id) {
    return kandidaten
        .lees(verzoek.stroom(KandidaatSoort.NAAM, id), Inzage.MET)
        .filter(opname -> opname.stand() instanceof Kandidaat.Bekend);
  }

  private static KandidaatBeeld beeld(StroomId stroom, Kandidaat stand, long versie) {
    if (stand instanceof Kandidaat.Bekend bekend) {
      return KandidaatBeeld.van(stroom, bekend);
    }
    throw new IllegalStateException("nothing to show of " + stroom);
  }
}
