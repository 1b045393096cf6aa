package nl.participatieketen.eventstore.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that one organisatie got published, as the broker holds it. */
public final class Kanaal implements AutoCloseable {

  public static final int PARTITIES = 6;

  /** Only how long to wait for what must come: a busy machine may take its time. */
  public static final Duration GEDULD = Duration.ofMinutes(4);

  private final String organisatie;
  private final CloudEventCodec codec = new CloudEventCodec();
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<CloudEventEnvelope> alles = new ArrayList<>();

  public Kanaal(String broker, String organisatie) {
    this.organisatie = organisatie;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partities =
        IntStream.range(0, PARTITIES).mapToObj(n -> new TopicPartition(Topics.INTAKE, n)).toList();
    consumer.assign(partities);
    consumer.seekToBeginning(partities);
  }

  /** Everything so far, in the order of its partition. */
  public List<CloudEventEnvelope> nu() {
    haal(Duration.ofMillis(100));
    return List.copyOf(alles);
  }

  /** Everything, once it satisfies the condition; fails when that takes too long. */
  public List<CloudEventEnvelope> zodra(Predicate<Collection<CloudEventEnvelope>> genoeg) {
    long tot = System.nanoTime() + GEDULD.toNanos();
    while (!genoeg.test(uniek())) {
      assertThat(System.nanoTime()).as("in time; got %d", alles.size()).isLessThan(tot);
      haal(Duration.ofMillis(100));
    }
    return List.copyOf(alles);
  }

  /**
   * Waits until every stream has published its numbers 1..n, and checks that each event came at
   * least once, that repetitions are equal, and that no event came before an earlier one of its
   * stream.
   */
  public void kreegVanElk(Collection<UUID> stromen, int n) {
    zodra(uniek -> uniek.size() >= stromen.size() * n);
    Map<UUID, List<String>> perStroom =
        uniek().stream()
            .map(CloudEventEnvelope::data)
            .map(AanmeldingGedaan.class::cast)
            .collect(
                Collectors.groupingBy(
                    AanmeldingGedaan::aanmeldingId,
                    Collectors.mapping(AanmeldingGedaan::kanaal, Collectors.toList())));
    List<String> verwacht = IntStream.rangeClosed(1, n).mapToObj(i -> "getal-" + i).toList();
    assertThat(perStroom).containsOnlyKeys(stromen);
    assertThat(perStroom).allSatisfy((stroom, kreeg) -> assertThat(kreeg).isEqualTo(verwacht));
  }

  /** The first delivery of each event, by source and id, in order of arrival. */
  public Collection<CloudEventEnvelope> uniek() {
    Map<String, CloudEventEnvelope> eerste = new LinkedHashMap<>();
    for (CloudEventEnvelope event : alles) {
      CloudEventEnvelope eerder = eerste.putIfAbsent(event.source() + "#" + event.id(), event);
      if (eerder != null) {
        assertThat(event).isEqualTo(eerder);
      }
    }
    return eerste.values();
  }

  private void haal(Duration hoogstens) {
    consumer
        .poll(hoogstens)
        .forEach(
            bericht -> {
              CloudEventEnvelope event = codec.read(bericht.value());
              if (event.data().organisatie().equals(organisatie)) {
                assertThat(bericht.key()).isEqualTo(event.partitionkey());
                alles.add(event);
              }
            });
  }

  @Override
  public void close() {
    consumer.close();
  }
}
