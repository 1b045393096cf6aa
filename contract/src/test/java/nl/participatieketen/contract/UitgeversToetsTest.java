package nl.participatieketen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The approved events against the publishers' own checks, where these stand beside the checkout:
 * the folder {@code KETEN_STANDAARDEN} (property or environment).
 */
class UitgeversToetsTest {

  private static final System.Logger LOG = System.getLogger(UitgeversToetsTest.class.getName());
  private static final Path GOEDGEKEURD = Path.of("src/test/resources/approved");
  private static final String MAP =
      Optional.ofNullable(System.getProperty("KETEN_STANDAARDEN"))
          .or(() -> Optional.ofNullable(System.getenv("KETEN_STANDAARDEN")))
          .orElse("../../shared/standaarden");

  @Test
  void de_NL_GOV_toets_keurt_alles_streng_goed() throws Exception {
    Path script = aanwezig("nlgov-ce-check.mjs");
    boolean node =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(map -> Files.isExecutable(Path.of(map, "node")));
    slaOverTenzij(node, "node staat niet op het pad");

    List<String> opdracht =
        Stream.concat(
                Stream.of("node", script.toString(), "--strict"),
                goedgekeurd().stream().map(Path::toString))
            .toList();
    Process toets = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    String uitvoer = new String(toets.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(toets.waitFor()).as(uitvoer).isZero();
    assertThat(uitvoer.lines()).hasSize(EventTypes.ALLE.size()).allMatch(r -> r.endsWith(": ok"));
  }

  @Test
  void het_schema_van_CloudEvents_keurt_alles_goed() throws IOException {
    JsonNode schema = JsonMapper.shared().readTree(aanwezig("cloudevents-1.0.2.schema.json"));
    SchemaRegistryConfig formaten =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry register =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, bouwer -> bouwer.schemaRegistryConfig(formaten));

    assertThat(goedgekeurd())
        .hasSize(EventTypes.ALLE.size())
        .allSatisfy(
            bestand ->
                assertThat(
                        register.getSchema(schema).validate(JsonMapper.shared().readTree(bestand)))
                    .isEmpty());
  }

  private static Path aanwezig(String bestand) {
    Path pad = Path.of(MAP, "cloudevents", bestand);
    slaOverTenzij(Files.isReadable(pad), pad + " staat niet naast de broncode");
    return pad;
  }

  private static void slaOverTenzij(boolean aanwezig, String anders) {
    if (!aanwezig) {
      LOG.log(System.Logger.Level.WARNING, "Toets van de uitgever overgeslagen: {0}", anders);
    }
    assumeTrue(aanwezig, anders);
  }

  private static List<Path> goedgekeurd() throws IOException {
    try (Stream<Path> bestanden = Files.list(GOEDGEKEURD)) {
      return bestanden.sorted().toList();
    }
  }
}
