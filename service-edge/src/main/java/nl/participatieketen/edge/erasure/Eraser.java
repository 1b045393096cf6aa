package nl.participatieketen.edge.erasure;

import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Forgets what a service keeps of a deelnemer outside the streams. Forgetting twice is harmless.
 */
@FunctionalInterface
public interface Eraser {

  Mono<Void> forget(String organisatie, UUID deelnemerId);
}
