package nl.participatieketen.edge.vergetelheid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Verzoek;
import nl.participatieketen.eventstore.sleutels.Versleuteling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Art. 17 AVG: what was sensitive stays in the store and its backups, but nobody can read it. */
@RestController
@Tag(name = "Deelnemers")
class VernietigingController {

  private static final Logger LOG = LoggerFactory.getLogger(VernietigingController.class);

  private final Versleuteling versleuteling;
  private final List<Vergeter> vergeters;

  VernietigingController(Versleuteling versleuteling, List<Vergeter> vergeters) {
    this.versleuteling = versleuteling;
    this.vergeters = vergeters;
  }

  /**
   * @param vernietigd whether there was a key; {@code false} when it was gone already
   */
  record Vernietiging(UUID deelnemerId, boolean vernietigd) {}

  @PostMapping("/v1/deelnemers/{deelnemerId}/vernietigingen")
  @PreAuthorize("hasRole('beheerder')")
  @Operation(summary = "Vernietig de sleutel van een deelnemer in deze dienst, voorgoed")
  Mono<Vernietiging> vernietig(Verzoek verzoek, @PathVariable UUID deelnemerId) {
    String organisatie = verzoek.organisatie().id();
    return Flux.fromIterable(vergeters)
        .concatMap(vergeter -> vergeter.vergeet(organisatie, deelnemerId))
        .then(versleuteling.vernietig(organisatie, deelnemerId))
        .doOnNext(
            vernietigd ->
                LOG.info(
                    "sleutel van deelnemer {} van {} vernietigd door {}: {}",
                    deelnemerId,
                    organisatie,
                    verzoek.actor().medewerker(),
                    vernietigd))
        .map(vernietigd -> new Vernietiging(deelnemerId, vernietigd));
  }
}
