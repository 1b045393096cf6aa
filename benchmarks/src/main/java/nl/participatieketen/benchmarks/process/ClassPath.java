package nl.participatieketen.benchmarks.process;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where classes come from. */
public final class ClassPath {

  private ClassPath() {}

  /** All of this process. */
  public static List<Path> own() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator)).map(Path::of).toList();
  }

  /** Only where the classes of this module are. */
  public static Path ofBenchmarks() {
    try {
      return Path.of(ClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String join(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
