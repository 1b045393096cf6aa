package nl.participatieketen.benchmarks.process;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
  static Path ofBenchmarks() {
    return of(ClassPath.class);
  }

  /** Where this class comes from. */
  static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All of this process, and the applications of these modules as they were built. */
  public static List<Path> withApplications(Path root, Path folder, List<String> modules) {
    return Stream.concat(
            own().stream(),
            modules.stream()
                .map(module -> Application.unpack(root, module, folder.resolve(module)).jar()))
        .toList();
  }

  static String join(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
