package nl.participatieketen.edge.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.keys.Encryption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Art. 17 AVG: what was sensitive stays in the store and its backups, but nobody can read it. */
@RestController
@Tag(name = "Deelnemers")
class ErasureController {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureController.class);

  private final Encryption encryption;

  ErasureController(Encryption encryption) {
    this.encryption = encryption;
  }

  /**
   * @param vernietigd whether there was anything to destroy; {@code false} when it was gone already
   */
  record Vernietiging(UUID deelnemerId, boolean vernietigd) {}

  @PostMapping("/v1/deelnemers/{deelnemerId}/vernietigingen")
  @PreAuthorize("hasRole('beheerder')")
  @Operation(summary = "Vernietig de sleutel van een deelnemer in deze dienst, voorgoed")
  Mono<Vernietiging> destroy(Request request, @PathVariable UUID deelnemerId) {
    String organisatie = request.organisatie().id();
    return encryption
        .destroy(organisatie, deelnemerId)
        .doOnNext(
            destroyed ->
                LOG.info(
                    "sleutel van deelnemer {} van {} vernietigd door {}: {}",
                    deelnemerId,
                    organisatie,
                    request.actor().medewerker(),
                    destroyed))
        .map(destroyed -> new Vernietiging(deelnemerId, destroyed));
  }
}
