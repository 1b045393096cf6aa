package nl.participatieketen.edge.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.relay.KafkaUitgever;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listens to the chain and speaks on it. */
@AutoConfiguration
@EnableKafka
public class KafkaAutoConfiguration {

  private static final long EERSTE_PAUZE_MS = 200;
  private static final long LANGSTE_PAUZE_MS = 10_000;

  /** How many records a listener takes at once; few, so that a failure repeats little. */
  private static final int PARTIJ = 100;

  /** After this long without a sign of life the partitions of a listener go to another. */
  private static final int GEMIST_MS = 10_000;

  @Bean
  @ConditionalOnMissingBean
  CloudEventCodec cloudEventCodec() {
    return new CloudEventCodec();
  }

  @Bean
  Producer<String, byte[]> ketenProducer(KafkaProperties kafka, KetenProperties keten) {
    Map<String, Object> instellingen = new HashMap<>(kafka.buildProducerProperties());
    instellingen.put("client.id", keten.dienst() + "-uitgever");
    return KafkaUitgever.producer(instellingen);
  }

  @Bean
  KafkaUitgever uitgever(Producer<String, byte[]> ketenProducer, CloudEventCodec codec) {
    return new KafkaUitgever(ketenProducer, codec);
  }

  @Bean
  KetenListener ketenListener(
      Inbox inbox,
      Producer<String, byte[]> ketenProducer,
      KetenProperties keten,
      Clock tijd,
      MeterRegistry meters) {
    return new KetenListener(inbox, new DodeBrieven(ketenProducer, keten.dienst()), tijd, meters);
  }

  /** What fails comes again until it succeeds, before what comes after it: order is a promise. */
  @Bean
  ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
      KafkaProperties kafka, KetenProperties keten) {
    Map<String, Object> instellingen = new HashMap<>(kafka.buildConsumerProperties());
    instellingen.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, GEMIST_MS);
    if (keten.instantie() != null && !keten.instantie().isBlank()) {
      instellingen.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, keten.instantie());
    }
    instellingen.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    instellingen.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    instellingen.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, PARTIJ);
    instellingen.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    var fabriek = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
    fabriek.setConsumerFactory(
        new DefaultKafkaConsumerFactory<>(
            instellingen, new StringDeserializer(), new ByteArrayDeserializer()));
    fabriek.getContainerProperties().setAckMode(AckMode.BATCH);
    var pauze = new ExponentialBackOff(EERSTE_PAUZE_MS, 2);
    pauze.setMaxInterval(LANGSTE_PAUZE_MS);
    fabriek.setCommonErrorHandler(new DefaultErrorHandler(pauze));
    return fabriek;
  }
}
