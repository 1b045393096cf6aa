package nl.participatieketen.keten.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder;

  @Test
  void zonder_keuze_gelden_de_gewone_poorten() {
    Settings settings = Settings.from(Map.of());

    assertThat(settings.address(Part.GATEWAY)).isEqualTo("http://127.0.0.1:8080");
    assertThat(settings.bootstrapServers()).isEqualTo("127.0.0.1:19092");
    assertThat(settings.storeAddress()).contains("127.0.0.1:27117");
    assertThat(settings.parts()).containsExactly(Part.values());
  }

  @Test
  void een_poort_is_te_kiezen() {
    assertThat(Settings.from(Map.of("KETEN_INTAKE_POORT", "18081")).port(Part.INTAKE))
        .isEqualTo(18081);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acht", "0", "65536", "-1"})
  void wat_geen_poort_is_wordt_geweigerd(String port) {
    assertThatExceptionOfType(KetenException.class)
        .isThrownBy(() -> Settings.from(Map.of("KETEN_INTAKE_POORT", port)))
        .withMessageContaining("KETEN_INTAKE_POORT")
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  @Test
  void wat_elders_draait_start_hier_niet() {
    Settings settings =
        Settings.from(Map.of("KETEN_MONGO_URI", "mongodb://db/", "KETEN_KAFKA", "broker:9092"));

    assertThat(settings.parts()).isEqualTo(Part.applications());
    assertThat(settings.storeAddress()).isEqualTo("mongodb://db/");
    assertThat(settings.bootstrapServers()).isEqualTo("broker:9092");
  }

  @Test
  void wat_bewaard_is_komt_terug() {
    Settings settings = Settings.from(Map.of("KETEN_GATEWAY_POORT", "18080"));
    Path file = folder.resolve("run/instellingen.json");

    settings.write(file);

    assertThat(Settings.read(file)).contains(settings);
  }

  @Test
  void een_eigen_map_en_een_eigen_bestand_gelden_vanuit_elke_map() {
    Settings settings =
        Settings.from(
            Map.of(
                "KETEN_WERKWIJZEN_MAP", "docs/voorbeelden",
                "KETEN_ORGANISATIES", "/etc/organisaties.yaml"));
    Path file = folder.resolve("run/instellingen.json");
    settings.write(file);

    assertThat(Settings.read(file)).contains(settings);
    assertThat(Path.of(settings.werkwijzen()))
        .isAbsolute()
        .endsWithRaw(Path.of("docs/voorbeelden"));
    assertThat(settings.organisaties()).isEqualTo("/etc/organisaties.yaml");
    assertThat(Settings.from(Map.of()).werkwijzen()).isEmpty();
  }

  @Test
  void een_bestand_van_voor_de_eigen_map_is_nog_te_lezen() throws Exception {
    Path file = folder.resolve("instellingen.json");
    Settings.from(Map.of()).write(file);
    Files.writeString(
        file, Files.readString(file).replaceAll(",\"(werkwijzen|organisaties)\":\"\"", ""));

    assertThat(Files.readString(file)).doesNotContain("werkwijzen");
    assertThat(Settings.read(file)).contains(Settings.from(Map.of()));
  }

  @Test
  void een_kapot_bestand_telt_niet() throws Exception {
    Path file = Files.writeString(folder.resolve("instellingen.json"), "{half");

    assertThat(Settings.read(file)).isEmpty();
    assertThat(Settings.read(folder.resolve("geen"))).isEmpty();
  }
}
