package nl.participatieketen.edge.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.SenderCheck;
import nl.participatieketen.eventstore.relay.KafkaPublisher;
import nl.participatieketen.werkwijze.Organisaties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listens to the chain and speaks on it. */
@AutoConfiguration
@EnableKafka
@EnableConfigurationProperties(SenderProperties.class)
public class KafkaAutoConfiguration {

  private static final long FIRST_PAUSE_MS = 200;
  private static final long LONGEST_PAUSE_MS = 10_000;

  /** How many records a listener takes at once; few, so that a failure repeats little. */
  private static final int BATCH = 100;

  /** After this long without a sign of life the partitions of a listener go to another. */
  private static final int MISSED_MS = 10_000;

  @Bean
  @ConditionalOnMissingBean
  CloudEventCodec cloudEventCodec() {
    return new CloudEventCodec();
  }

  @Bean
  SenderCheck afzenders(Organisaties organisaties, SenderProperties settings) {
    return new Senders(organisaties, settings);
  }

  @Bean
  Producer<String, byte[]> ketenProducer(KafkaProperties kafka, KetenProperties keten) {
    Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
    settings.put("client.id", keten.dienst() + "-uitgever");
    return KafkaPublisher.producer(settings);
  }

  @Bean
  KafkaPublisher publisher(Producer<String, byte[]> ketenProducer, CloudEventCodec codec) {
    return new KafkaPublisher(ketenProducer, codec);
  }

  @Bean
  KetenListener ketenListener(
      Inbox inbox,
      Producer<String, byte[]> ketenProducer,
      KetenProperties keten,
      Progress voortgang,
      Clock time,
      MeterRegistry meters) {
    return new KetenListener(
        inbox, new DeadLetters(ketenProducer, keten.dienst()), voortgang, time, meters);
  }

  @Bean
  Progress ketenVoortgang(MeterRegistry meters) {
    Progress progress = new Progress(System::nanoTime);
    Gauge.builder("keten.consument.stilstand", progress, p -> p.standstill().toMillis() / 1000.0)
        .description("Hoe lang er berichten zijn waarvan er geen verwerkt wordt")
        .baseUnit("seconds")
        .register(meters);
    return progress;
  }

  @Bean
  ConsumerHealth ketenConsument(Progress voortgang, KafkaListenerEndpointRegistry luisteraars) {
    return new ConsumerHealth(voortgang, luisteraars);
  }

  /** What fails comes again until it succeeds, before what comes after it: order is a promise. */
  @Bean
  ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
      KafkaProperties kafka, KetenProperties keten, Progress voortgang) {
    Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, MISSED_MS);
    if (keten.instantie() != null && !keten.instantie().isBlank()) {
      settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, keten.instantie());
    }
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    var factory = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
    factory.setConsumerFactory(
        new DefaultKafkaConsumerFactory<>(
            settings, new StringDeserializer(), new ByteArrayDeserializer()));
    factory.getContainerProperties().setAckMode(AckMode.BATCH);
    // What was taken in is known by its id, so what comes next need not wait for the broker here.
    factory.getContainerProperties().setSyncCommits(false);
    factory.getContainerProperties().setConsumerRebalanceListener(voortgang);
    var pause = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
    pause.setMaxInterval(LONGEST_PAUSE_MS);
    factory.setCommonErrorHandler(withoutEnd(pause));
    return factory;
  }

  /** As it comes, the handler passes over what failed by some exceptions, without a dead letter. */
  private static DefaultErrorHandler withoutEnd(ExponentialBackOff pause) {
    var handler = new DefaultErrorHandler(pause);
    handler.setClassifications(Map.of(), true);
    return handler;
  }
}
