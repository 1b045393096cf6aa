package nl.participatieketen.eventstore.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.CloudEventHeaders;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends to Kafka: idempotent, acknowledged by all replicas, and never given up. A send that has
 * begun waits for the broker however long it is gone, because a send that is given up might be
 * overtaken by the next one.
 */
public final class KafkaPublisher implements EventPublisher, AutoCloseable {

  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private static final RecordHeader STRUCTURED =
      new RecordHeader(
          CloudEventHeaders.CONTENT_TYPE,
          CloudEventHeaders.CLOUDEVENT_JSON.getBytes(StandardCharsets.UTF_8));

  private final Producer<String, byte[]> producer;
  private final CloudEventCodec codec;

  public KafkaPublisher(Producer<String, byte[]> producer, CloudEventCodec codec) {
    this.producer = producer;
    this.codec = codec;
  }

  /** A producer with the settings that the promises need, on top of {@code settings}. */
  public static Producer<String, byte[]> producer(Map<String, Object> settings) {
    var all = new HashMap<>(settings);
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
    all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
  }

  @Override
  public Mono<Void> publish(List<CloudEventEnvelope> events) {
    // send() blocks while the broker is unknown, and a caller may stand on a thread of the store
    return Mono.fromCallable(() -> send(events))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::fromFuture);
  }

  /** Stops at the first that fails at once: what comes after it must not overtake it. */
  private CompletableFuture<Void> send(List<CloudEventEnvelope> events) {
    List<CompletableFuture<Void>> sent = new ArrayList<>(events.size());
    for (CloudEventEnvelope event : events) {
      CompletableFuture<Void> done = send(event);
      sent.add(done);
      if (done.isCompletedExceptionally()) {
        break;
      }
    }
    return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
  }

  private CompletableFuture<Void> send(CloudEventEnvelope event) {
    var done = new CompletableFuture<Void>();
    var message =
        new ProducerRecord<>(
            event.topic(), null, event.partitionkey(), codec.write(event), List.of(STRUCTURED));
    var _ =
        producer.send(
            message,
            (placed, error) -> {
              if (error == null) {
                done.complete(null);
              } else {
                done.completeExceptionally(error);
              }
            });
    return done;
  }

  /** Waits five seconds for what is on its way; the next start publishes the rest. */
  @Override
  public void close() {
    producer.close(FAREWELL);
  }
}
