package nl.participatieketen.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a server's main class as a process of its own. */
final class ServerProcesses {

  private ServerProcesses() {}

  static Process start(Class<?> main, String... arguments) throws IOException {
    return new ProcessBuilder(KafkaBroker.java(main, List.of(arguments))).start();
  }

  /** Waits for the end of a process that can't start, and tells its exit code and its message. */
  static String end(Class<?> main, String... arguments) {
    try {
      Process process = start(main, arguments);
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.onExit().join().exitValue() + ": " + said.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
