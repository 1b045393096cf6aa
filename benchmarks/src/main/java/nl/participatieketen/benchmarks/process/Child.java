package nl.participatieketen.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A JVM that is measured. It ends with this one, also when this one is killed. */
public final class Child implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 15;
  private static final Duration BEGINNING = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a main class; returns at once.
   *
   * @param environment added to that of this process
   */
  public static Child start(
      JvmOptions options,
      List<Path> classPath,
      String mainClass,
      List<String> arguments,
      Map<String, String> environment,
      Path log) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.all());
    command.add("-cp");
    command.add(ClassPath.join(classPath));
    command.addAll(List.of(ChildMain.class.getName(), mainClass));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    // As the local stack does: every thread otherwise gets a heap of its own from the C library.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new Child(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for what it says; returns what matched. */
  String awaitSaid(Pattern wanted) {
    awaitWhileAlive(() -> wanted.matcher(said()).find());
    return wanted.matcher(said()).results().findFirst().orElseThrow().group();
  }

  /** Waits for it to be ready, and fails at once when it ends before that. */
  void awaitWhileAlive(BooleanSupplier ready) {
    Patience.await(
        "het begin van een proces, zie " + log,
        BEGINNING,
        () -> {
          if (!process.isAlive()) {
            throw new IllegalStateException("het proces stopte meteen:\n" + said());
          }
          return ready.getAsBoolean();
        });
  }

  /**
   * Waits for its end.
   *
   * @throws IllegalStateException when it fails, or takes longer
   */
  public void awaitEnd(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("het proces kwam niet goed aan zijn eind:\n" + said());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken bij het wachten op een proces", e);
    }
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much processor time it has used; zero where the operating system doesn't tell. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  Memory memory() {
    return Memory.of(process.pid());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
