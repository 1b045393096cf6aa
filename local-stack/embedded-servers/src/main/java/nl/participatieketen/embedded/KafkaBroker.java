package nl.participatieketen.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker in a process of its own, for tests: on free ports of 127.0.0.1, with its data
 * and its log ({@code kafka.log}) in a folder. It ends when this process ends.
 */
public final class KafkaBroker implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dlogback.configurationFile=nl/participatieketen/embedded/logback.xml");

  private final KafkaSettings settings;
  private Process process;

  private KafkaBroker(KafkaSettings settings) {
    this.settings = settings;
    this.process = launch(settings);
  }

  /** Starts a broker on free ports and returns when it answers. */
  public static KafkaBroker start(Path folder) {
    KafkaBroker broker = new KafkaBroker(new KafkaSettings(Ports.free(), Ports.free(), folder));
    broker.awaitAnswer();
    return broker;
  }

  /** What suits a broker's JVM on a small machine. */
  public static List<String> jvmOptions() {
    return JVM_OPTIONS;
  }

  /** How much processor time it has used; zero where the operating system doesn't tell. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /** Makes the topics that aren't there yet. */
  public void createTopics(Collection<Topic> topics) {
    KafkaTopics.create(bootstrapServers(), topics);
  }

  /** Kills the process at once, as {@code kill -9} does, and returns when it has gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again on the same ports and data, killing it first when it still runs. */
  public void restart() {
    kill();
    process = launch(settings);
    awaitAnswer();
  }

  /** Stops it in an orderly way, and with force when that takes longer than 15 seconds. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  private static Process launch(KafkaSettings settings) {
    List<String> arguments =
        List.of(
            "--poort", String.valueOf(settings.port()),
            "--controller-poort", String.valueOf(settings.controllerPort()),
            "--map", settings.folder().toString(),
            "--ouder", String.valueOf(ProcessHandle.current().pid()));
    try {
      Files.createDirectories(settings.folder());
      return new ProcessBuilder(java(KafkaBrokerMain.class, arguments))
          .redirectError(ProcessBuilder.Redirect.appendTo(log(settings).toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that runs a main class on the JVM and the class path of this process. */
  static List<String> java(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(arguments);
    return command;
  }

  /** Surefire hides the class path behind one jar's manifest, and leaves it in a property. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void awaitAnswer() {
    try {
      CompletableFuture<@Nullable String> said = CompletableFuture.supplyAsync(this::firstLine);
      if (said.get(PATIENCE.toSeconds(), SECONDS) == null) {
        throw notAnswering(null);
      }
    } catch (ExecutionException | TimeoutException e) {
      kill();
      throw notAnswering(e);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw notAnswering(e);
    }
  }

  private @Nullable String firstLine() {
    try {
      return process.inputReader().readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ServerException notAnswering(@Nullable Exception cause) {
    try {
      return new ServerException(
          "De Kafka-broker antwoordt niet:\n" + Files.readString(log(settings)), cause);
    } catch (IOException e) {
      return new ServerException("De Kafka-broker antwoordt niet.", cause);
    }
  }

  private static Path log(KafkaSettings settings) {
    return settings.folder().resolve("kafka.log");
  }
}
