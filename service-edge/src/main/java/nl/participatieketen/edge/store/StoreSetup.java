package nl.participatieketen.edge.store;

import reactor.core.publisher.Mono;

/** What must be in the store before the service is ready, such as an index of its own. */
@FunctionalInterface
public interface StoreSetup {

  /** Makes it where it isn't there yet; may be asked again, also by several instances at once. */
  Mono<Void> prepare();
}
