package nl.participatieketen.keten.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.keten.layout.Part;

/** How each part is run: small, and quick to begin. */
public final class Jvm {

  private static final List<String> COMMON =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          // Read where it was written, the cache needs no patching: less memory, and sooner ready.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xlog:aot=off",
          "-Xlog:cds=off",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private Jvm() {}

  /** The JVM that this command runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  public static List<String> options(Part part) {
    List<String> options = new ArrayList<>(COMMON);
    switch (part) {
      case OPSLAG -> options.add("-Xmx192m");
      case KAFKA -> options.add("-Xmx192m");
      case ISSUER -> options.add("-Xmx64m");
      case INTAKE, TRAJECT, WERKGEVER, GATEWAY -> options.addAll(List.of("-Xmx80m", "-Xmn16m"));
    }
    if (part.isServer()) {
      options.add("-Dlogback.configurationFile=nl/participatieketen/embedded/logback.xml");
    }
    return options;
  }
}
