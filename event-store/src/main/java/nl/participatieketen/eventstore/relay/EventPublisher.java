package nl.participatieketen.eventstore.relay;

import java.util.List;
import nl.participatieketen.contract.CloudEventEnvelope;
import reactor.core.publisher.Mono;

/** Sends public events. */
public interface EventPublisher {

  /**
   * Sends in the given order; completes when all have been acknowledged. After an error signal any
   * of them may have been sent: send them all again.
   */
  Mono<Void> publish(List<CloudEventEnvelope> events);
}
