package nl.participatieketen.testsupport.voorbeeld.goed.rand;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class GoedController {

  private final Clock clock;

  GoedController(Clock clock) {
    this.clock = clock;
  }

  @PostMapping("/zaken")
  @PreAuthorize("hasRole('klantmanager')")
  Mono<Instant> maak() {
    return Mono.fromSupplier(() -> Instant.now(clock));
  }

  @GetMapping("/v1/openapi.json")
  @PermitAll
  Mono<String> beschrijving() {
    return Mono.just("{}");
  }
}
