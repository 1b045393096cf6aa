package nl.participatieketen.testsupport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The servers as containers; Testcontainers removes them when the JVM has gone. */
final class Docker {

  private static final int PATIENCE_IN_MILLIS = 500;

  private Docker() {}

  /**
   * Knocks at the engine's socket only: Testcontainers itself tries for seconds and logs errors.
   */
  static boolean answers() {
    String host = System.getenv().getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock");
    return answers(URI.create(host));
  }

  static boolean answers(URI engine) {
    try {
      return "unix".equals(engine.getScheme())
          ? answersLocally(Path.of(engine.getPath()))
          : answersRemotely(engine);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean answersLocally(Path socket) throws IOException {
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    }
  }

  private static boolean answersRemotely(URI engine) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(engine.getHost(), engine.getPort()), PATIENCE_IN_MILLIS);
      return true;
    }
  }

  @SuppressWarnings("resource") // Testcontainers' own reaper removes it
  static String mongo() {
    MongoDBContainer container = new MongoDBContainer("mongo:8");
    container.start();
    return container.getConnectionString();
  }

  @SuppressWarnings("resource") // Testcontainers' own reaper removes it
  static String kafka() {
    KafkaContainer container =
        new KafkaContainer("apache/kafka:4.2.0")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    container.start();
    return container.getBootstrapServers();
  }
}
