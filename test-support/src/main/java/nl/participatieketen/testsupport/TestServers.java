package nl.participatieketen.testsupport;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.embedded.KafkaTopics;
import nl.participatieketen.embedded.Topic;

/**
 * A store and a broker for tests, each started when it is first asked for and shared by the whole
 * JVM: the servers of {@code KETEN_MONGO_URI} and {@code KETEN_KAFKA} where these are set, else
 * containers where a Docker engine answers (unless {@code KETEN_TEST_DOCKER=nee}), else the
 * embedded ones. They end with the JVM.
 *
 * <p>Tests share the servers, so each takes its own database and topics: see {@link #unique}.
 */
public final class TestServers {

  private TestServers() {}

  /** The store's connection string, without a database. */
  public static String mongoUri() {
    return Mongo.ADDRESS;
  }

  /** Whether the store is one that was given, or a container: no embedded one. */
  public static boolean isMongoGiven() {
    return ServerChoice.here().source("KETEN_MONGO_URI") != ServerChoice.Source.EMBEDDED;
  }

  /** The broker's bootstrap servers. */
  public static String kafka() {
    return Kafka.ADDRESS;
  }

  /** Makes the topic when it isn't there. */
  public static void createTopic(String name, int partitions) {
    KafkaTopics.create(kafka(), List.of(new Topic(name, partitions)));
  }

  /** A name that no other test has, fit for a database, a topic or a consumer group. */
  public static String unique(String prefix) {
    return prefix + "-" + UUID.randomUUID().toString().substring(0, 13);
  }

  private static final class Mongo {
    static final String ADDRESS = ServerChoice.here().mongo();
  }

  private static final class Kafka {
    static final String ADDRESS = ServerChoice.here().kafka();
  }
}
