package nl.participatieketen.benchmarks.process;

import java.util.List;
import java.util.stream.Stream;

/** With what options the measured applications run; service and baseline with the same. */
public enum JvmOptions {
  /** As the local stack runs its applications: small, and quick to begin. */
  LOKAAL(
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          "-Xss512k",
          "-Xmx80m",
          "-Xmn16m")),

  /**
   * The store and the broker; the same in every run. The embedded store keeps its indexes in
   * memory: a million events are some 330,000 documents, each under four keys.
   */
  SERVER(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx2g")),

  /** What the JVM chooses itself, but for the heap. */
  STANDAARD(List.of("-Xmx256m"));

  private static final List<String> ALWAYS =
      List.of(
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final List<String> own;

  JvmOptions(List<String> own) {
    this.own = own;
  }

  /** What is worth telling a reader. */
  public List<String> own() {
    return own;
  }

  List<String> all() {
    return Stream.concat(own.stream(), ALWAYS.stream()).toList();
  }
}
