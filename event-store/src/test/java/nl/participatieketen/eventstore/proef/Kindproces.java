package nl.participatieketen.eventstore.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.embedded.KafkaBroker;

/** A process of our own that is to fall; the store and the broker outlive it. */
public final class Kindproces {

  /** The exit code of a process that fell where it was told to. */
  private static final int GEVALLEN = 137;

  private Kindproces() {}

  /** Ends this process on the spot: no hook runs, nothing is flushed. */
  public static void val() {
    Runtime.getRuntime().halt(GEVALLEN);
  }

  /** Starts a main class on the class path of the tests, and does not wait. */
  public static Process start(Class<?> main, String... argumenten) {
    try {
      return new ProcessBuilder(opdracht(main, argumenten))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Sends a signal, such as {@code STOP} and {@code CONT}. */
  public static void sein(Process proces, String sein) {
    try {
      int uitslag =
          new ProcessBuilder("kill", "-" + sein, String.valueOf(proces.pid())).start().waitFor();
      assertThat(uitslag).isZero();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(onderbroken);
    }
  }

  /** Runs a main class on the class path of the tests and waits until it has fallen. */
  public static void laatVallen(Class<?> main, String... argumenten) {
    try {
      Process proces =
          new ProcessBuilder(opdracht(main, argumenten)).redirectErrorStream(true).start();
      String zei = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(proces.onExit().join().exitValue()).as(zei).isEqualTo(GEVALLEN);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static List<String> opdracht(Class<?> main, String... argumenten) {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(KafkaBroker.jvmOptions());
    opdracht.addAll(List.of("-cp", klassepad(), main.getName()));
    opdracht.addAll(List.of(argumenten));
    return opdracht;
  }

  private static String klassepad() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
