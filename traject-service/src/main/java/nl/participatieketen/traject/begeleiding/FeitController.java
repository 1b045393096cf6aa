package nl.participatieketen.traject.begeleiding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.EventStore.Insight;
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
@Tag(name = "Feiten", description = "Wat er van een deelnemer bekend is, en hoe dat verandert")
class FeitController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Inkijk inkijk;

  FeitController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten, Inkijk inkijk) {
    this.trajecten = trajecten;
    this.inkijk = inkijk;
  }

  @GetMapping("/feiten")
  @Mag(Handeling.BEKIJKEN)
  @Operation(summary = "Toon de feiten die u mag zien, met hun geschiedenis en hun richting")
  @ApiResponse(
      responseCode = "200",
      description = "De feiten",
      content = @Content(schema = @Schema(implementation = Feitenbeeld.class)))
  Mono<ResponseEntity<Object>> toon(Request verzoek, @PathVariable UUID id) {
    return trajecten.show(
        verzoek,
        id,
        Insight.WITH,
        opname ->
            opname.state() instanceof Stand.Bekend bekend
                ? Feitenbeeld.van(
                    opname.commits(), bekend.dossier(), inkijk.leesrecht(bekend, verzoek))
                : Map.of());
  }

  @PostMapping("/feiten")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Leg feiten vast, ook opnieuw, zoals een nieuwe zelfredzaamheidsmatrix")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> legVast(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Feiten invoer) {
    return inkijk.vraag(
        verzoek,
        id,
        invoer,
        (werkwijze, inzicht) -> invoer.alsOpdracht(werkwijze, inzicht, verzoek.today()));
  }

  @PostMapping("/treden")
  @Mag(Handeling.BEGELEIDEN)
  @Operation(summary = "Leg de trede op de participatieladder vast, nu en als doel")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> trede(
      Request verzoek, @PathVariable UUID id, @RequestBody BegeleidingInvoer.Trede invoer) {
    return inkijk.vraag(verzoek, id, invoer, (werkwijze, inzicht) -> invoer.alsOpdracht(inzicht));
  }
}
