package nl.participatieketen.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.keten.CommandRun.Outcome;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.scenarios.Scenarios;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain on this machine, as someone who just cloned the repository would run it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KetenIT {

  @TempDir static Path folder;
  private static CommandRun keten;

  @BeforeAll
  static void start() {
    keten = CommandRun.onFreePorts(folder.resolve("met een spatie"));
    Outcome started = keten.run("start");
    assertThat(started.exitCode()).as(started.output()).isZero();
    assertThat(started.output()).contains("Kijk hier", "./keten scenario jan");
  }

  @AfterAll
  static void stop() {
    keten.run("stop");
  }

  @Test
  @Order(1)
  void alles_is_klaar_en_een_tweede_start_verandert_niets() {
    Map<String, Long> pids = keten.pids();

    Outcome again = keten.run("start");

    assertThat(again.exitCode()).isZero();
    assertThat(again.output())
        .contains("De keten draait al.")
        .doesNotContain("andere instellingen");
    assertThat(keten.with(Map.of("KETEN_WERKWIJZEN_MAP", "elders")).run("start").output())
        .contains("De keten draait al.", "andere instellingen", "./keten stop");
    assertThat(keten.pids()).isEqualTo(pids).hasSize(7);
    assertThat(keten.run("status").exitCode()).isZero();
  }

  @Test
  @Order(2)
  void de_hoofdsleutel_is_alleen_voor_de_eigenaar() throws Exception {
    Path secrets = keten.home().resolve("geheim");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(secrets.resolve("hoofdsleutel"))))
        .isEqualTo("rw-------");
  }

  @Test
  @Order(2)
  void de_uitgever_geeft_een_token_aan_wie_hij_kent() {
    Outcome token = keten.run("token", "--rol", "jobcoach", "--organisatie", "gemeente-voorbeeld");

    assertThat(token.exitCode()).as(token.output()).isZero();
    assertThat(token.output()).matches("ey[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
    Outcome unknown = keten.run("token", "--rol", "jobcoach", "--organisatie", "gemeente-mars");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.output()).contains("gemeente-voorbeeld");
  }

  @Test
  @Order(2)
  void het_verzoek_uit_de_readme_doet_wat_er_staat() throws Exception {
    String token =
        keten
            .run("token", "--rol", "klantmanager", "--organisatie", "gemeente-voorbeeld")
            .output()
            .strip();
    String verzoek =
        Readme.blok("curl")
            .replaceAll("\\$\\(\\./keten token [^)]*\\)", token)
            .replace(":8080/", ":" + keten.environment().get(Part.GATEWAY.portVariable()) + "/");

    Process curl =
        new ProcessBuilder("bash", "-c", verzoek + " -w '\\n%{http_code}'")
            .redirectErrorStream(true)
            .start();

    assertThat(new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("\"kanaal\":\"balie\"")
        .endsWith("201");
  }

  @Test
  @Order(3)
  void de_hoofdlijn_slaagt_heen_en_terug() {
    Outcome played = keten.run("scenario", "jan", "jan-teruggemeld");

    assertThat(played.exitCode()).as(played.output()).isZero();
    assertThat(played.output()).contains("uitstroom-duurzaam", "aanmelding-heropend");
    assertThat(keten.run("events", "--type", "terug-melding", "--json").output().lines())
        .anySatisfy(
            event -> assertThat(event).contains("\"reden\":\"eerst-andere-ondersteuning\""));
  }

  @Test
  @Order(4)
  void een_gedood_proces_wordt_gemist_en_alleen_dat_start_opnieuw() {
    for (String part : new String[] {"traject", "kafka", "opslag"}) {
      Map<String, Long> before = keten.pids();
      keten.kill(part);
      assertThat(keten.run("status").exitCode()).isEqualTo(ExitCode.NO);

      Outcome repaired = keten.run("start");

      assertThat(repaired.exitCode()).as(repaired.output()).isZero();
      Map<String, Long> after = keten.pids();
      assertThat(after.keySet()).allMatch(name -> same(name, before, after) != name.equals(part));
    }
    Outcome played = keten.run("scenario", "jan");
    assertThat(played.exitCode()).as(played.output()).isZero();
  }

  @Test
  @Order(5)
  void wat_er_was_is_er_na_een_nette_herstart_nog() {
    long events = keten.run("events", "--json").output().lines().count();

    Outcome stopped = keten.run("stop");
    assertThat(stopped.exitCode()).isZero();
    assertThat(stopped.output()).doesNotContain("gedood");
    assertThat(keten.run("scenario", "jan").exitCode()).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(keten.run("start").exitCode()).isZero();

    assertThat(events).isGreaterThan(30);
    assertThat(keten.run("events", "--json").output().lines().count()).isEqualTo(events);
    Outcome played = keten.run("scenario", "jan-teruggemeld", "--json");
    assertThat(played.exitCode()).as(played.output()).isZero();
    assertThat(played.output()).contains("\"geslaagd\" : true");
  }

  @Test
  @Order(6)
  void alle_scenarios_slagen_in_een_ronde_over_tientallen_jaren() {
    Outcome played = keten.run("scenario", "--alle");

    assertThat(played.exitCode()).as(played.faults()).isZero();
    assertThat(played.output().lines().filter(line -> line.startsWith("Geslaagd in")))
        .hasSameSizeAs(Scenarios.namen());
  }

  @Test
  @Order(7)
  void wat_het_veld_meldde_en_aanvallers_probeerden_wordt_geweigerd_en_hindert_niemand() {
    Outcome played = keten.run("scenario", "--veld");

    assertThat(played.exitCode()).as(played.faults()).isZero();
    assertThat(played.output().lines().filter(line -> line.startsWith("Geslaagd in")))
        .hasSameSizeAs(Scenarios.uitHetVeld());
  }

  @Test
  @Order(8)
  void hetzelfde_geval_begint_overal_op_dezelfde_dag() {
    Outcome played = keten.run("vergelijk", "jan", "--breedte", "200");

    assertThat(played.exitCode()).as(played.faults()).isZero();
    assertThat(played.output())
        .contains("elk vanaf", "Loonwaarde van 30")
        .doesNotContain("loonwaarde-30-tot-80");
  }

  @Test
  @Order(9)
  void een_eigen_werkwijze_uit_een_aangewezen_map_loopt_zonder_bouw_van_begin_tot_eind() {
    Path examples = Path.of("../../docs/voorbeelden");
    CommandRun own =
        keten.with(
            Map.of(
                "KETEN_WERKWIJZEN_MAP", examples.toString(),
                "KETEN_ORGANISATIES", examples.resolve("duinstede/organisaties.yaml").toString()));
    Outcome started = own.run("start", "--vers");
    assertThat(started.exitCode()).as(started.output()).isZero();

    Outcome played = keten.run("scenario", examples.resolve("duinstede/scenario.yaml").toString());

    assertThat(played.exitCode()).as(played.faults()).isZero();
    assertThat(
            keten
                .run("token", "--rol", "klantmanager", "--organisatie", "gemeente-duinstede")
                .exitCode())
        .isZero();
    assertThat(keten.run("scenario", "jan").exitCode()).isEqualTo(ExitCode.NO);
  }

  private static boolean same(String name, Map<String, Long> before, Map<String, Long> after) {
    return Objects.equals(after.get(name), before.get(name));
  }
}
