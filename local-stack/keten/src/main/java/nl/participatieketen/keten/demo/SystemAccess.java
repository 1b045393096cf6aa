package nl.participatieketen.keten.demo;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a service shows the issuer to act as the system of each organisatie. */
public final class SystemAccess {

  private SystemAccess() {}

  /** Writes it anew, since the organisaties may be others than last time. */
  public static void write(Workspace workspace, Settings settings) throws IOException {
    write(
        workspace.systemAccess(),
        DemoOrganisaties.load(settings),
        DemoPeople.of(workspace).secret());
  }

  static void write(Path file, Organisaties organisaties, String secret) throws IOException {
    Map<String, Map<String, String>> access =
        organisaties.alle().stream()
            .map(Organisatie::id)
            .collect(
                toMap(
                    id -> id,
                    id -> Map.of("client", "systeem@" + id, "geheim", secret),
                    (one, other) -> one,
                    LinkedHashMap::new));
    Files.deleteIfExists(file);
    Files.createFile(file, asFileAttribute(fromString("rw-------")));
    Files.write(
        file,
        new YAMLMapper()
            .writeValueAsBytes(Map.of("keten", Map.of("overdracht", Map.of("toegang", access)))));
  }
}
