package nl.participatieketen.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker as a process of its own: {@code --poort N --controller-poort M --map DIR [--topic
 * naam:partities]... [--ouder PID]}.
 *
 * <p>It formats the folder the first time, makes the topics, says {@code Kafka luistert op ...} on
 * its output and runs until it is told to stop, or until the process {@code --ouder} has ended.
 */
public final class KafkaBrokerMain {

  private static final Set<String> OPTIONS =
      Set.of("--poort", "--controller-poort", "--map", "--topic", "--ouder");

  private KafkaBrokerMain() {}

  public static void main(String[] arguments) {
    ServerProcess.run(() -> start(Arguments.parse(arguments, OPTIONS)));
  }

  private static void start(Arguments arguments) throws IOException {
    KafkaSettings settings =
        new KafkaSettings(
            arguments.number("--poort"),
            arguments.number("--controller-poort"),
            arguments.path("--map"));
    List<Topic> topics = arguments.all("--topic").stream().map(Topic::parse).toList();
    FolderLock lock = FolderLock.on(settings.folder());
    Ports.requireFree(settings.port());
    Ports.requireFree(settings.controllerPort());
    format(settings);

    KafkaRaftServer broker =
        new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
    ServerProcess.onExit(
        () -> {
          broker.shutdown();
          broker.awaitShutdown();
          lock.close();
        });
    arguments.one("--ouder").ifPresent(ServerProcess::endWith);
    broker.startup();
    KafkaTopics.create(settings.bootstrapServers(), topics);
    ServerProcess.say("Kafka luistert op " + settings.bootstrapServers());
    broker.awaitShutdown();
  }

  private static void format(KafkaSettings settings) throws IOException {
    String file = settings.write().toString();
    if (Files.exists(settings.data().resolve("meta.properties"))) {
      return;
    }
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int outcome =
        StorageTool.execute(
            new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file},
            new PrintStream(output, true, StandardCharsets.UTF_8));
    if (outcome != 0) {
      throw new ServerException(
          "Kafka kan de map %s niet inrichten: %s"
              .formatted(settings.folder(), output.toString(StandardCharsets.UTF_8)));
    }
  }
}
