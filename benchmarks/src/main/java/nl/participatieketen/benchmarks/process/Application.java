package nl.participatieketen.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** An application of the chain as it was built, unpacked. */
record Application(Path jar, String mainClass) {

  /**
   * Unpacks the jar of a module.
   *
   * @param root the folder of the sources
   * @throws IllegalStateException when it was not built
   */
  static Application unpack(Path root, String module, Path folder) {
    Path built = built(root.resolve(module).resolve("target"));
    try {
      Process extract =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Djarmode=tools",
                  "-jar",
                  built.toString(),
                  "extract",
                  "--destination",
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(extract.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Path jar = folder.resolve(built.getFileName());
      if (Files.notExists(jar)) {
        throw new IllegalStateException("%s is niet uit te pakken: %s".formatted(built, said));
      }
      try (JarFile file = new JarFile(jar.toFile())) {
        return new Application(
            jar, file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> classPath() {
    return List.of(jar, ClassPath.ofBenchmarks());
  }

  private static Path built(Path target) {
    try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "In %s ligt geen jar. Bouw met: mvn -DskipTests package".formatted(target)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
