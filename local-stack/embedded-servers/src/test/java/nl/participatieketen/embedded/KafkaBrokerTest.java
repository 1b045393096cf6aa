package nl.participatieketen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

  private static final Topic TOPIC = new Topic("proef", 3);

  @TempDir Path folder;

  @Test
  void what_the_broker_acknowledged_outlives_a_kill() throws Exception {
    try (KafkaBroker broker = KafkaBroker.start(folder)) {
      broker.createTopics(List.of(TOPIC));
      String address = broker.bootstrapServers();
      send(broker, "voor");

      broker.kill();
      broker.restart();
      broker.createTopics(List.of(TOPIC));
      send(broker, "na");

      assertThat(broker.bootstrapServers()).isEqualTo(address);
      assertThat(read(broker)).containsExactlyInAnyOrder("voor", "na");
      assertThat(partitions(broker)).isEqualTo(3);
    }
  }

  @Test
  void a_folder_belongs_to_one_broker() {
    try (KafkaBroker _ = KafkaBroker.start(folder)) {
      assertThat(
              ServerProcesses.end(
                  KafkaBrokerMain.class,
                  "--poort",
                  "0",
                  "--controller-poort",
                  "0",
                  "--map",
                  folder.toString()))
          .isEqualTo(
              "1: De map %s is in gebruik door een ander proces. Stop dat proces of kies een andere map."
                  .formatted(folder));
    }
  }

  private static void send(KafkaBroker broker, String value)
      throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC.name(), "sleutel", value)).get();
    }
  }

  private static List<String> read(KafkaBroker broker) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "lezer",
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC.name()));
      ConsumerRecords<String, String> records = ConsumerRecords.empty();
      for (int attempt = 0; records.isEmpty() && attempt < 30; attempt++) {
        records = consumer.poll(Duration.ofSeconds(1));
      }
      return StreamSupport.stream(records.spliterator(), false).map(ConsumerRecord::value).toList();
    }
  }

  private static int partitions(KafkaBroker broker)
      throws ExecutionException, InterruptedException {
    try (Admin admin = KafkaTopics.admin(broker.bootstrapServers())) {
      return admin
          .describeTopics(List.of(TOPIC.name()))
          .allTopicNames()
          .get()
          .values()
          .iterator()
          .next()
          .partitions()
          .size();
    }
  }
}
