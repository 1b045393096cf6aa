package nl.participatieketen.edge.vergetelheid;

import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Forgets what a service keeps of a deelnemer outside the streams. Forgetting twice is harmless.
 */
@FunctionalInterface
public interface Vergeter {

  Mono<Void> vergeet(String organisatie, UUID deelnemerId);
}
