package nl.participatieketen.embedded;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Asks a broker for topics, whoever runs it. */
public final class KafkaTopics {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private KafkaTopics() {}

  /**
   * Makes the topics that aren't there and leaves the others as they are. Waits for the broker up
   * to 30 seconds, and may be repeated.
   *
   * @throws ServerException when the broker doesn't answer or refuses
   */
  public static void create(String bootstrapServers, Collection<Topic> topics) {
    List<NewTopic> wanted =
        topics.stream()
            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
            .toList();
    try (Admin admin = admin(bootstrapServers)) {
      for (KafkaFuture<Void> made : admin.createTopics(wanted).values().values()) {
        ignoreExisting(made);
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new ServerException(
          "Kafka op %s maakt de topics niet: %s.".formatted(bootstrapServers, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("Onderbroken bij het wachten op Kafka.", e);
    }
  }

  private static void ignoreExisting(KafkaFuture<Void> made)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      made.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  static Admin admin(String bootstrapServers) {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "reconnect.backoff.ms",
            "50",
            "reconnect.backoff.max.ms",
            "200",
            "default.api.timeout.ms",
            String.valueOf(PATIENCE.toMillis())));
  }
}
