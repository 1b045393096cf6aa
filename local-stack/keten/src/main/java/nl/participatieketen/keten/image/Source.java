package nl.participatieketen.keten.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Workspace;

/** What was built of a part, and how that is unpacked. */
sealed interface Source {

  List<Path> jars();

  Image unpack(String id, Path folder) throws IOException;

  static Source of(Part part, Workspace workspace) {
    return part.module()
        .<Source>map(
            module ->
                new ApplicationSource(
                    Jars.of(workspace.root().resolve(module)),
                    Jars.of(workspace.root().resolve("local-stack/clock"))))
        .orElseGet(
            () -> ServerSource.in(part, workspace.root().resolve("local-stack/keten/target/lib")));
  }

  /** An executable jar of Spring Boot, with the clock that can be moved put beside it. */
  record ApplicationSource(Path application, Path clock) implements Source {

    @Override
    public List<Path> jars() {
      return List.of(application, clock);
    }

    @Override
    public Image unpack(String id, Path folder) throws IOException {
      Process extract =
          new ProcessBuilder(
                  Jvm.java(),
                  "-XX:TieredStopAtLevel=1",
                  "-Djarmode=tools",
                  "-jar",
                  application.toString(),
                  "extract",
                  "--force",
                  "--destination",
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(extract.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Path jar = folder.resolve(application.getFileName());
      if (Files.notExists(jar)) {
        throw new IOException("%s is niet uit te pakken: %s".formatted(application, said));
      }
      Files.copy(clock, folder.resolve("klok.jar"));
      return new Image(
          id, folder, List.of(jar.getFileName().toString(), "klok.jar"), mainClass(jar));
    }

    private static String mainClass(Path jar) throws IOException {
      try (JarFile file = new JarFile(jar.toFile())) {
        return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
      }
    }
  }

  /** The servers that come with this command, without our own jars that they don't use. */
  record ServerSource(List<Path> jars, String mainClass) implements Source {

    private static final Set<String> NOT_THEIRS =
        Set.of("contract-", "local-clock-", "scenarios-", "picocli-", "json-schema-validator-");

    static ServerSource in(Part part, Path folder) {
      return new ServerSource(
          Jars.list(folder).stream()
              .filter(
                  jar -> NOT_THEIRS.stream().noneMatch(jar.getFileName().toString()::startsWith))
              .toList(),
          "nl.participatieketen.embedded."
              + (part == Part.KAFKA ? "KafkaBrokerMain" : "EmbeddedMongoMain"));
    }

    @Override
    public Image unpack(String id, Path folder) throws IOException {
      List<String> names = new ArrayList<>();
      for (Path jar : jars) {
        Path name = jar.getFileName();
        Files.copy(jar, folder.resolve(name));
        names.add(name.toString());
      }
      return new Image(id, folder, names, mainClass);
    }
  }
}
