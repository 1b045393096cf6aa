package nl.participatieketen.keten.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the demo people have in common, as it stands in the issuer that was built.
 *
 * @param roles in which someone is at hand at every organisatie
 */
public record DemoPeople(String secret, List<String> roles) {

  private static final String FILE = "BOOT-INF/classes/demo-mensen.yaml";

  public static DemoPeople of(Workspace workspace) {
    Path target = workspace.root().resolve("local-stack/issuer/target");
    try (Stream<Path> files = Files.list(target)) {
      Path jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
      return read(jar);
    } catch (IOException | NoSuchElementException e) {
      throw new KetenException(
          ExitCode.NOT_BUILT, "De uitgever is niet gebouwd: er is geen jar in " + target);
    }
  }

  private static DemoPeople read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(FILE);
      try (InputStream content = zip.getInputStream(entry)) {
        JsonNode demo = new YAMLMapper().readTree(content).path("demo");
        return new DemoPeople(
            demo.path("geheim").asString(),
            demo.path("rollen").valueStream().map(JsonNode::asString).toList());
      }
    }
  }
}
