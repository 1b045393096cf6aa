package nl.participatieketen.traject;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.testsupport.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The rest of the chain: tells what others tell, and hears what traject tells. */
final class Keten implements AutoCloseable {

  private static final List<String> GEHOORD = List.of(Topics.TRAJECT, Topics.ONVERWERKBAAR);

  private final CloudEventCodec codec = new CloudEventCodec();
  private final List<ConsumerRecord<String, byte[]>> gehoord = new ArrayList<>();
  private final KafkaProducer<String, byte[]> zender;
  private final KafkaConsumer<String, byte[]> ontvanger;

  Keten() {
    Map<String, Object> broker = Map.of("bootstrap.servers", TestServers.kafka());
    zender = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
    ontvanger = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partities =
        GEHOORD.stream()
            .flatMap(topic -> ontvanger.partitionsFor(topic).stream())
            .map(partitie -> new TopicPartition(partitie.topic(), partitie.partition()))
            .toList();
    ontvanger.assign(partities);
    ontvanger.seekToBeginning(partities);
  }

  /** What is told as intake tells it, which confirms it to whoever asks. */
  static CloudEventEnvelope envelop(KetenEvent event) {
    return envelop(
        event,
        event instanceof DeelnemerAangemeldVoorTraject aangemeld
            ? Intakestub.GEMEEN.bevestigt(aangemeld)
            : null);
  }

  static CloudEventEnvelope envelop(KetenEvent event, @Nullable URI dataref) {
    return new CloudEventEnvelope(
        UUID.randomUUID().toString(),
        bron(event),
        InstantSource.system().instant(),
        dataref,
        1,
        null,
        event);
  }

  /** The system that tells such an event for its organisatie, as organisaties.yaml has it. */
  static URI bron(KetenEvent event) {
    String dienst = EventTypes.van(event).dienst();
    return URI.create(
        switch (event.organisatie()) {
          case DienstTest.WERKBEDRIJF -> "urn:nld:kvknr:12345678." + dienst;
          case DienstTest.ANDERS -> "urn:nld:oin:00000001000000002000:systeem:" + dienst;
          default -> "urn:nld:oin:00000001000000001000:systeem:" + dienst;
        });
  }

  /** Returns when the broker has it. */
  void zend(CloudEventEnvelope event) {
    stuur(event.topic(), event.partitionkey(), codec.write(event));
  }

  void stuur(String topic, String sleutel, byte[] bericht) {
    try {
      zender.send(new ProducerRecord<>(topic, sleutel, bericht)).get();
    } catch (InterruptedException | ExecutionException fout) {
      throw new IllegalStateException(fout);
    }
  }

  void zend(KetenEvent event) {
    zend(envelop(event));
  }

  /** What traject has told of this deelnemer so far, in order. */
  List<CloudEventEnvelope> verteldOver(UUID deelnemer) {
    return van(Topics.TRAJECT, deelnemer).map(bericht -> codec.read(bericht.value())).toList();
  }

  /** The same as it travelled. */
  List<String> letterlijkOver(UUID deelnemer) {
    return van(Topics.TRAJECT, deelnemer)
        .map(bericht -> new String(bericht.value(), StandardCharsets.UTF_8))
        .toList();
  }

  /** Why traject could not process something about this deelnemer. */
  List<String> dodeBrievenOver(UUID deelnemer) {
    return van(Topics.ONVERWERKBAAR, deelnemer)
        .map(bericht -> Objects.requireNonNull(bericht.headers().lastHeader("keten-reden")))
        .map(kop -> new String(kop.value(), StandardCharsets.UTF_8))
        .toList();
  }

  private Stream<ConsumerRecord<String, byte[]>> van(String topic, UUID sleutel) {
    ontvanger.poll(Duration.ofMillis(100)).forEach(gehoord::add);
    return gehoord.stream()
        .filter(b -> b.topic().equals(topic) && sleutel.toString().equals(b.key()));
  }

  @Override
  public void close() {
    zender.close();
    ontvanger.close();
  }
}
