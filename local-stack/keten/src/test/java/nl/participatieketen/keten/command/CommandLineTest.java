package nl.participatieketen.keten.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.layout.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start",
        "stop",
        "status",
        "scenario",
        "token",
        "importeer",
        "events",
        "klok",
        "bench",
        "werkwijze"
      })
  void elke_opdracht_legt_zichzelf_uit(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString())
        .startsWith("Gebruik: keten " + command)
        .contains("--help", "Toon deze hulp.")
        .doesNotContain("Usage", "Show this help");
  }

  @Test
  void zonder_opdracht_komt_de_hulp() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("Opdrachten:", "Begin met: ./keten start");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strat                        | Onbekend: strat
          start --snel                 | Onbekend: --snel
          token --rol klantmanager     | Er ontbreekt: --organisatie O
          events --type                | --type
          importeer aanmeldingen a.csv | Er ontbreekt: --organisatie O
          """)
  void wat_niet_begrepen_wordt_eindigt_met_2_en_zegt_wat(String line, String message) {
    assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(message).contains("Hulp: ./keten");
  }

  @ParameterizedTest
  @CsvSource({
    "importeer mensen a.csv --organisatie g, Alleen aanmeldingen",
    "importeer aanmeldingen weg.csv --organisatie g, weg.csv is niet te lezen"
  })
  void wat_niet_te_importeren_is_eindigt_met_2(String line, String message) {
    assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void een_onbekend_scenario_noemt_de_bekende() {
    assertThat(run("scenario", "piet")).isEqualTo(ExitCode.UNKNOWN_SCENARIO);
    assertThat(err.toString()).contains("'piet' bestaat niet", "jan, jan-teruggemeld");
  }

  @Test
  void een_scenario_met_een_fout_noemt_bestand_en_regel() throws Exception {
    Path file = Files.writeString(folder.resolve("eigen.yaml"), "naam: eigen\nstapen: []\n");

    assertThat(run("scenario", file.toString())).isEqualTo(ExitCode.NO);
    assertThat(err.toString()).contains("eigen.yaml, regel 2: 'stapen' hoort hier niet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenario jan", "events"})
  void zonder_keten_zegt_een_opdracht_hoe_men_haar_start(String line) {
    assertThat(run(line.split(" "))).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(err.toString()).contains("draait niet", "./keten start");
  }

  @Test
  void status_eindigt_met_1_als_er_niets_draait() {
    assertThat(run("status")).isEqualTo(ExitCode.NO);
  }

  @Test
  void een_onbekend_type_noemt_de_bekende() {
    assertThat(run("events", "--type", "jubileum")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("plaatsing-gestart");
  }

  @Test
  void de_klok_gaat_vooruit_en_blijft_daar() throws Exception {
    assertThat(run("klok", "P2W")).isZero();
    assertThat(run("klok", "PT12H")).isZero();

    assertThat(Files.readString(folder.resolve("data/klok"))).startsWith("PT34");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-1D", "morgen", "30"})
  void de_klok_weigert_wat_geen_tijd_vooruit_is(String step) {
    assertThat(run("klok", step)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isNotBlank();
  }

  private int run(String... arguments) {
    Map<String, String> environment = Map.of("KETEN_MAP", folder.toString());
    CommandLine line =
        KetenCommand.commandLine(
            new Context(Workspace.of(folder.resolve("bron"), environment), environment));
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
  }
}
