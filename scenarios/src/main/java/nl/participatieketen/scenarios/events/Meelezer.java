package nl.participatieketen.scenarios.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.OnbegrijpelijkBericht;
import nl.participatieketen.scenarios.http.Onbereikbaar;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads along on topics, as no member of any group, and hands on every record it sees. */
public final class Meelezer implements AutoCloseable {

  /** Where to begin. */
  public enum Begin {
    AAN_HET_BEGIN,
    AAN_HET_EIND
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final JsonMapper JSON = new JsonMapper();

  private final CloudEventCodec codec = new CloudEventCodec();
  private final KafkaConsumer<String, byte[]> consumer;
  private final CountDownLatch bij = new CountDownLatch(1);
  private final CountDownLatch geeindigd = new CountDownLatch(1);

  private Meelezer(KafkaConsumer<String, byte[]> consumer) {
    this.consumer = consumer;
  }

  /**
   * Begins to read; what is sent after this returns will be seen.
   *
   * @throws Onbereikbaar when the broker doesn't answer or lacks a topic
   */
  public static Meelezer start(
      String bootstrapServers,
      Collection<String> topics,
      Begin begin,
      Consumer<Waarneming> ontvanger) {
    Meelezer meelezer = new Meelezer(consumer(bootstrapServers));
    try {
      List<TopicPartition> partities =
          topics.stream().flatMap(topic -> meelezer.partities(topic).stream()).toList();
      meelezer.consumer.assign(partities);
      if (begin == Begin.AAN_HET_BEGIN) {
        meelezer.consumer.seekToBeginning(partities);
      } else {
        meelezer.consumer.seekToEnd(partities);
      }
      partities.forEach(partitie -> meelezer.consumer.position(partitie, PATIENCE));
      Map<TopicPartition, Long> einde = meelezer.consumer.endOffsets(partities, PATIENCE);
      Thread.ofVirtual().name("meelezer").start(() -> meelezer.lees(ontvanger, einde));
      return meelezer;
    } catch (KafkaException e) {
      meelezer.consumer.close();
      throw new Onbereikbaar("Kafka op %s antwoordt niet: %s".formatted(bootstrapServers, e), e);
    }
  }

  /** Returns when everything was handed on that had been sent before the start. */
  public void leesBij() throws InterruptedException {
    bij.await();
  }

  private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "enable.auto.commit", "false",
            "isolation.level", "read_committed",
            "fetch.max.wait.ms", "50",
            "default.api.timeout.ms", String.valueOf(PATIENCE.toMillis())),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private List<TopicPartition> partities(String topic) {
    return consumer.partitionsFor(topic, PATIENCE).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private void lees(Consumer<Waarneming> ontvanger, Map<TopicPartition, Long> einde) {
    try (consumer) {
      while (true) {
        if (einde.entrySet().stream().allMatch(this::isVoorbij)) {
          bij.countDown();
        }
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(bericht -> ontvanger.accept(waarneming(bericht)));
      }
    } catch (WakeupException e) {
      // That is how it is asked to stop.
    } finally {
      bij.countDown();
      geeindigd.countDown();
    }
  }

  private boolean isVoorbij(Map.Entry<TopicPartition, Long> einde) {
    return consumer.position(einde.getKey()) >= einde.getValue();
  }

  private Waarneming waarneming(ConsumerRecord<String, byte @Nullable []> bericht) {
    byte[] inhoud = bericht.value() == null ? new byte[0] : bericht.value();
    return Waarneming.van(
        bericht.topic(),
        bericht.partition(),
        bericht.offset(),
        Instant.ofEpochMilli(bericht.timestamp()),
        bericht.key() == null ? "" : bericht.key(),
        json(inhoud),
        fout(inhoud),
        apart(bericht));
  }

  private static @Nullable Apartgezet apart(ConsumerRecord<String, byte @Nullable []> bericht) {
    if (bericht.headers().lastHeader("keten-soort") == null) {
      return null;
    }
    return new Apartgezet(
        kop(bericht, "dienst"),
        kop(bericht, "soort"),
        kop(bericht, "reden"),
        new Plaats(
            kop(bericht, "topic"),
            Integer.parseInt(kop(bericht, "partitie")),
            Long.parseLong(kop(bericht, "offset"))));
  }

  private static String kop(ConsumerRecord<String, byte @Nullable []> bericht, String naam) {
    return new String(
        bericht.headers().lastHeader("keten-" + naam).value(), StandardCharsets.UTF_8);
  }

  private @Nullable String fout(byte[] inhoud) {
    try {
      codec.read(inhoud);
      return null;
    } catch (OnbegrijpelijkBericht e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static JsonNode json(byte[] inhoud) {
    try {
      return JSON.readTree(inhoud);
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.stringNode(new String(inhoud, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      if (!geeindigd.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("de meelezer eindigt niet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
