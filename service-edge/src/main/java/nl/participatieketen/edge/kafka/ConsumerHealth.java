package nl.participatieketen.edge.kafka;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Whether the chain is heard. In a health group of its own: that one message can't be taken in must
 * not take the service away from who comes by HTTP.
 */
final class ConsumerHealth implements HealthIndicator {

  /** Longer than a message may take and the longest pause after it, together. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Progress progress;
  private final KafkaListenerEndpointRegistry listeners;

  ConsumerHealth(Progress progress, KafkaListenerEndpointRegistry listeners) {
    this.progress = progress;
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    Duration standstill = progress.standstill();
    Health.Builder health =
        listens() && standstill.compareTo(PATIENCE) <= 0 ? Health.up() : Health.down();
    return health
        .withDetail("luistert", listens())
        .withDetail("stilstandSeconden", standstill.toSeconds())
        .build();
  }

  private boolean listens() {
    return listeners.getListenerContainers().stream()
        .allMatch(MessageListenerContainer::isInExpectedState);
  }
}
