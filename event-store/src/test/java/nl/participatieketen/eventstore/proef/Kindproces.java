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

  /** Runs a main class on the class path of the tests and waits until it has fallen. */
  public static void laatVallen(Class<?> main, String... argumenten) {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(KafkaBroker.jvmOptions());
    opdracht.addAll(List.of("-cp", klassepad(), main.getName()));
    opdracht.addAll(List.of(argumenten));
    try {
      Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
      String zei = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(proces.onExit().join().exitValue()).as(zei).isEqualTo(GEVALLEN);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static String klassepad() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
