package nl.participatieketen.werkgever.opstelling;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.testsupport.TestServers;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks on the chain as a traject does, and hears what werkgever says. Not for two threads. */
public final class Keten implements AutoCloseable {

  private static final CloudEventCodec CODEC = new CloudEventCodec();
  private static final Duration GEDULD = Duration.ofSeconds(30);

  private final KafkaProducer<String, byte[]> mond =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafka()),
          new StringSerializer(),
          new ByteArraySerializer());
  private final KafkaConsumer<String, byte[]> oor =
      new KafkaConsumer<>(
          Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafka()),
          new StringDeserializer(),
          new ByteArrayDeserializer());
  private final List<ConsumerRecord<String, byte[]>> gehoord = new CopyOnWriteArrayList<>();

  public Keten() {
    List<TopicPartition> delen =
        Stream.of(Topics.WERKGEVER, Topics.ONVERWERKBAAR)
            .flatMap(topic -> oor.partitionsFor(topic).stream())
            .map(deel -> new TopicPartition(deel.topic(), deel.partition()))
            .toList();
    oor.assign(delen);
    oor.seekToEnd(delen);
    delen.forEach(oor::position);
  }

  /** The envelope in which a traject tells something, the same one each time it is told. */
  public CloudEventEnvelope envelop(KetenEvent event, Stelklok klok, int volgnummer) {
    return new CloudEventEnvelope(
        UUID.randomUUID().toString(),
        URI.create(
            "urn:nld:oin:0000000100000000%d000:systeem:%s"
                .formatted(
                    event.organisatie().equals(Dienst.ANDERE) ? 2 : 1,
                    EventTypes.van(event).dienst())),
        klok.instant(),
        null,
        volgnummer,
        null,
        event);
  }

  public void zeg(CloudEventEnvelope envelop) {
    stuur(envelop.topic(), envelop.partitionkey(), CODEC.write(envelop));
  }

  public void stuur(String topic, String sleutel, byte[] bericht) {
    var _ = mond.send(new ProducerRecord<>(topic, sleutel, bericht));
    mond.flush();
  }

  /** The first event of this kind that matches, within half a minute. */
  public <E extends KetenEvent> E hoor(Class<E> soort, Predicate<E> past) {
    return await()
        .atMost(GEDULD)
        .until(() -> alle(soort, past), gevonden -> !gevonden.isEmpty())
        .getFirst();
  }

  /** All that were heard up to now, in order per key. */
  public <E extends KetenEvent> List<E> alle(Class<E> soort, Predicate<E> past) {
    return events().stream().filter(soort::isInstance).map(soort::cast).filter(past).toList();
  }

  public List<KetenEvent> events() {
    return van(Topics.WERKGEVER).map(bericht -> CODEC.read(bericht.value()).data()).toList();
  }

  /** The kinds of fault for which something with this key was set aside, in order. */
  public List<String> terzijde(UUID sleutel) {
    return van(Topics.ONVERWERKBAAR)
        .filter(bericht -> sleutel.toString().equals(bericht.key()))
        .map(bericht -> Objects.requireNonNull(bericht.headers().lastHeader("keten-soort")))
        .map(kop -> new String(kop.value(), StandardCharsets.UTF_8))
        .toList();
  }

  private Stream<ConsumerRecord<String, byte[]>> van(String topic) {
    oor.poll(Duration.ofMillis(50)).forEach(gehoord::add);
    return gehoord.stream().filter(bericht -> bericht.topic().equals(topic));
  }

  /** Everything that was published, as it was written. */
  public String letterlijk() {
    var alles = new StringBuilder();
    van(Topics.WERKGEVER)
        .forEach(
            bericht ->
                alles.append(new String(bericht.value(), StandardCharsets.UTF_8)).append('\n'));
    return alles.toString();
  }

  @Override
  public void close() {
    mond.close();
    oor.close();
  }
}
