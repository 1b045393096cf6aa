package nl.participatieketen.keten.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;

/** Finds what was built, and tells one build from another. */
final class Jars {

  private Jars() {}

  /** The one jar that a module was built into. */
  static Path of(Path module) {
    return list(module.resolve("target")).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new KetenException(
                    ExitCode.NOT_BUILT,
                    "In %s ligt geen jar. Bouw met: mvn -Dmaven.test.skip=true package"
                        .formatted(module.resolve("target"))));
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    } catch (IOException e) {
      throw new KetenException(
          ExitCode.NOT_BUILT, "De map %s is niet te lezen: %s".formatted(folder, e.getMessage()));
    }
  }

  /** The same for jars with the same names and contents, whenever they were built. */
  static String fingerprint(Collection<Path> jars, String more) throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(more.getBytes(StandardCharsets.UTF_8));
    for (Path jar : jars) {
      sum.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream().map(Jars::line).forEach(sum::update);
      }
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static byte[] line(ZipEntry entry) {
    return "%s %x %d\n"
        .formatted(entry.getName(), entry.getCrc(), entry.getSize())
        .getBytes(StandardCharsets.UTF_8);
  }
}
