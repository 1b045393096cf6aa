package nl.participatieketen.keten.image;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Workspace;

/** The program that measures, which is built apart because nothing else needs it. */
public final class Benchmarks {

  private static final String MAIN = "nl.participatieketen.benchmarks.BenchMain";

  private final Path root;
  private final Path module;
  private final Path built;

  public Benchmarks(Workspace workspace) {
    this.root = workspace.root();
    this.module = root.resolve("benchmarks");
    this.built = module.resolve("target").resolve("gebouwd");
  }

  /**
   * Builds it when its sources, or the chain, are newer.
   *
   * @throws KetenException when Maven fails; it has told why
   */
  public void build() throws InterruptedException {
    try {
      if (isOutdated()) {
        System.err.println("De metingen bouwen");
        int outcome =
            new ProcessBuilder(
                    "mvn",
                    "-B",
                    "-q",
                    "-Dmaven.test.skip=true",
                    "-Dspotless.check.skip",
                    "-pl",
                    "benchmarks",
                    "-am",
                    "package")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log()))
                .start()
                .waitFor();
        if (outcome != 0) {
          throw new KetenException(
              ExitCode.NOT_BUILT, "Het bouwen mislukte. Wat Maven zegt staat in " + log());
        }
        Files.writeString(built, "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that measures. */
  public List<String> command(List<String> arguments) {
    Stream<Path> classPath =
        Stream.concat(Stream.of(Jars.of(module)), Jars.list(module.resolve("target/lib")).stream());
    Stream<String> java =
        Stream.of(
            Jvm.java(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dketen.wortel=" + root,
            "-Dlogback.configurationFile=nl/participatieketen/embedded/logback.xml",
            "-cp",
            classPath.map(Path::toString).collect(joining(File.pathSeparator)),
            MAIN);
    return Stream.concat(java, arguments.stream()).toList();
  }

  private File log() {
    return module.resolve("target").resolve("bouw.log").toFile();
  }

  private boolean isOutdated() throws IOException {
    Files.createDirectories(module.resolve("target"));
    if (Files.notExists(built)) {
      return true;
    }
    FileTime then = Files.getLastModifiedTime(built);
    Path chain = root.resolve("local-stack/keten/target/gebouwd");
    try (Stream<Path> sources = Files.walk(module.resolve("src/main"))) {
      return Stream.concat(
              Stream.of(chain, module.resolve("pom.xml")).filter(Files::exists), sources)
          .anyMatch(file -> isNewer(file, then));
    }
  }

  private static boolean isNewer(Path file, FileTime then) {
    try {
      return Files.getLastModifiedTime(file).compareTo(then) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
