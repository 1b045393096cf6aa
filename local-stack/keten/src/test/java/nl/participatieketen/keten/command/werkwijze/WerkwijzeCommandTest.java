package nl.participatieketen.keten.command.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.command.KetenCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WerkwijzeCommandTest {

  private static final String EIGEN =
      """
      id: eigen
      versie: 1
      naam: Eigen weg
      bronnen: []
      rollen: {coach: {naam: Coach, systeemrol: jobcoach}}
      regie: [{anders: ja, rollen: [coach]}]
      toegang: {kanalen: {balie: {naam: Balie, soort: balie}}}
      intake:
        begin: gesprek
        stappen:
          gesprek:
            naam: Gesprek
            soort: gesprek
            door: coach
            vervolg: [{anders: ja, route: weg}]
      routes: {weg: {naam: Weg, soort: traject}}
      traject: {duur: {maximaal: P1Y}}
      """;

  @TempDir private Path map;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void alle_meegeleverde_werkwijzen_hebben_nul_fouten() {
    assertThat(run("controleer", "--alle")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("20 bestanden, 0 fouten, ");
  }

  @Test
  void een_fout_wordt_gezegd_en_eindigt_met_1() throws IOException {
    Path bestand = zet(EIGEN.replace("door: coach", "door: couch"));

    assertThat(run("controleer", bestand.toString())).isEqualTo(ExitCode.NO);
    assertThat(out.toString())
        .contains("v1.yaml, regel 14: de rol 'couch' is er niet", "bedoelt u 'coach'?")
        .endsWith("1 bestand, 1 fout, 0 waarschuwingen\n");
  }

  @Test
  void een_waarschuwing_houdt_niets_tegen() throws IOException {
    Path bestand = zet(EIGEN.replace("regie: [{anders: ja, rollen: [coach]}]\n", ""));

    assertThat(run("controleer", bestand.toString())).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("let op: niemand heeft de regie", "1 waarschuwing\n");
  }

  @Test
  void de_bevindingen_zijn_er_ook_als_json() throws IOException {
    Path bestand = zet(EIGEN.replace("door: coach", "door: couch"));

    run("controleer", "--json", bestand.toString());

    JsonNode verslag = JsonMapper.shared().readTree(out.toString());
    assertThat(verslag.path("fouten").asInt()).isEqualTo(1);
    assertThat(verslag.at("/bevindingen/0/regel").asInt()).isEqualTo(14);
    assertThat(verslag.at("/bevindingen/0/ernst").asString()).isEqualTo("FOUT");
  }

  @Test
  void een_eigen_map_komt_naast_de_meegeleverde() throws IOException {
    zet(EIGEN);

    assertThat(run("--map", map.toString(), "lijst")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("eigen", "Eigen weg", "tilburg-noma");
  }

  @Test
  void toon_zegt_wat_erin_staat() throws IOException {
    zet(EIGEN);

    assertThat(run("toon", "eigen@1", "--map", map.toString())).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("Gesprek (Coach)", "hoogstens 1 jaar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "120"})
  void naast_elkaar_past_in_de_breedte(String breedte) {
    assertThat(run("vergelijk", "pastiel", "cycloon", "isd-bol", "--breedte", breedte)).isZero();
    assertThat(out.toString()).contains("pastiel v1", "cycloon v1", "isd-bol v1", "Nazorg");
    assertThat(out.toString().lines())
        .allSatisfy(r -> assertThat(r).hasSizeLessThanOrEqualTo(Integer.parseInt(breedte)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"toon weg", "toon basis@7", "vergelijk basis weg", "controleer"})
  void wat_er_niet_is_eindigt_met_2(String opdracht) {
    assertThat(run(opdracht.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lijst", "toon", "controleer", "vergelijk"})
  void elke_opdracht_legt_zichzelf_uit(String opdracht) {
    assertThat(run(opdracht, "--help")).isZero();
    assertThat(out.toString()).startsWith("Gebruik: keten werkwijze " + opdracht);
  }

  private Path zet(String tekst) throws IOException {
    Files.createDirectories(map.resolve("eigen"));
    return Files.writeString(map.resolve("eigen/v1.yaml"), tekst);
  }

  private int run(String... opdracht) {
    String[] alles = new String[opdracht.length + 1];
    alles[0] = "werkwijze";
    System.arraycopy(opdracht, 0, alles, 1, opdracht.length);
    return KetenCommand.commandLine(Map.of())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(alles);
  }
}
