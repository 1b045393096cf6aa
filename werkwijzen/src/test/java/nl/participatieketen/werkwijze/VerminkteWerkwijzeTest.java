package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerminkteWerkwijzeTest {

  private static final long ZAAD = 19;
  private static final int KEREN = 200;
  private static final String TEKENS = "\n\t :-{}[]&*!|>'\"%@`#,?~0aZé\u0000\uFEFF\uD83D";

  @TempDir Path map;

  @Test
  void hoe_een_bestand_ook_verminkt_is_het_wordt_gelezen_of_met_een_regel_geweigerd() {
    Proef proef = new Proef(map);
    Random toeval = new Random(ZAAD);
    int geweigerd = 0;
    for (int keer = 0; keer < KEREN; keer++) {
      String kapot = vermink(Proef.goed(), toeval);
      proef.zet("proef/v1.yaml", kapot.replace('\uD83D', '?'));
      try {
        assertThat(proef.laad().zoek("proef", 1)).isPresent();
      } catch (OngeldigeBestanden fout) {
        geweigerd++;
        assertThat(fout.bevindingen())
            .isNotEmpty()
            .allSatisfy(b -> assertThat(b.regel()).isBetween(1, (int) kapot.lines().count() + 1))
            .allSatisfy(b -> assertThat(b.wat() + b.waarom() + b.watDan()).doesNotContain("null"));
      }
    }
    assertThat(geweigerd).isBetween(KEREN / 4, KEREN - 1);
  }

  @Test
  void een_te_groot_of_te_diep_bestand_wordt_geweigerd() {
    Proef proef = new Proef(map);
    proef.zet("proef/v1.yaml", Proef.goed() + "# vulling\n".repeat(500_000));
    proef.zet("proef/v2.yaml", "a: " + "[".repeat(5_000));
    assertThat(proef.bevindingen())
        .extracting(b -> Path.of(b.bestand()).getFileName().toString())
        .contains("v2.yaml");
  }

  private static String vermink(String tekst, Random toeval) {
    StringBuilder kapot = new StringBuilder(tekst);
    for (int i = toeval.nextInt(3); i >= 0; i--) {
      int plaats = toeval.nextInt(kapot.length() - 20);
      switch (toeval.nextInt(3)) {
        case 0 -> kapot.delete(plaats, plaats + 1 + toeval.nextInt(15));
        case 1 -> kapot.insert(plaats, TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        default -> kapot.insert(plaats, kapot.substring(plaats, plaats + 15));
      }
    }
    return kapot.toString();
  }
}
