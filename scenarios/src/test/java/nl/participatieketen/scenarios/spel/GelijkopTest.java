package nl.participatieketen.scenarios.spel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.participatieketen.scenarios.verslag.Regel;
import nl.participatieketen.scenarios.verslag.Verslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GelijkopTest {

  private static final Instant BEGIN = Instant.parse("2026-11-20T08:00:00Z");

  private NagespeeldeKeten keten;

  @BeforeEach
  void begin() throws IOException {
    keten = new NagespeeldeKeten();
    keten.begintOp(BEGIN);
  }

  @AfterEach
  void eind() {
    keten.close();
  }

  @Test
  void elk_geval_begint_op_dezelfde_dag_en_loopt_op_zijn_eigen_dagen() {
    List<Verslag> verslagen =
        keten.speelGelijkop(List.of(dagen(7, 30), dagen(3), dagen(20, 2, 400)));

    assertThat(verslagen).allMatch(Verslag::geslaagd);
    assertThat(verslagen.stream().map(GelijkopTest::gespeeldOp))
        .containsExactly(
            List.of("2026-11-20", "2026-11-27", "2026-12-27"),
            List.of("2026-11-20", "2026-11-23"),
            List.of("2026-11-20", "2026-12-10", "2026-12-12", "2028-01-16"));
  }

  @Test
  void een_geval_dat_niet_slaagt_houdt_de_andere_niet_op() {
    String mislukt =
        """
        - wat: Vragen wat er niet is
          als: km
          doe: GET /intake/v1/niets
        - wat: Een jaar later
          klok: P1Y
        """;

    List<Verslag> verslagen = keten.speelGelijkop(List.of(mislukt, dagen(5)));

    assertThat(verslagen.stream().map(Verslag::geslaagd)).containsExactly(false, true);
    assertThat(gespeeldOp(verslagen.getLast())).containsExactly("2026-11-20", "2026-11-25");
  }

  private static String dagen(int... stappen) {
    StringBuilder tekst = new StringBuilder();
    for (int dagen : stappen) {
      tekst.append("- wat: Later%n  klok: P%dD%n".formatted(dagen));
    }
    return tekst.toString();
  }

  private static List<String> gespeeldOp(Verslag verslag) {
    return verslag.tijdlijn().stream()
        .filter(Regel.Dag.class::isInstance)
        .map(regel -> ((Regel.Dag) regel).dag().toString())
        .toList();
  }
}
