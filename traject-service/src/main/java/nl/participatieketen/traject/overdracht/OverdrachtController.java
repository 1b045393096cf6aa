package nl.participatieketen.traject.overdracht;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.bevoegdheid.Mag;
import nl.participatieketen.traject.http.Trajectantwoord;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.OverdrachtOpdracht;
import nl.participatieketen.traject.traject.Stand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Feiten", description = "Wat er van een deelnemer bekend is, en hoe dat verandert")
class OverdrachtController {

  private final StreamService<Stand, Opdracht, Gebeurtenis> trajecten;

  OverdrachtController(StreamService<Stand, Opdracht, Gebeurtenis> trajecten) {
    this.trajecten = trajecten;
  }

  record Overdrachtverzoek() implements Input {}

  @PostMapping("/v1/trajecten/{id}/overdrachtverzoeken")
  @Mag(Handeling.OVERDRACHT_VRAGEN)
  @Operation(
      summary = "Haal opnieuw op wat de intake weet",
      description =
          "Dat gaat vanzelf; dit is voor wie weet dat een beletsel weg is en niet wil wachten.")
  @Trajectantwoord
  Mono<ResponseEntity<Object>> opnieuw(
      Request verzoek, @PathVariable UUID id, @RequestBody Overdrachtverzoek invoer) {
    return trajecten.proceed(verzoek, id, invoer, new OverdrachtOpdracht.HaalOpnieuw());
  }
}
