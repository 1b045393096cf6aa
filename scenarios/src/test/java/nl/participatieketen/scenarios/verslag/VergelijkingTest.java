package nl.participatieketen.scenarios.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;
import org.junit.jupiter.api.Test;

class VergelijkingTest {

  private static final Kolom KOLOM =
      Kolom.van(
          "Stad & Ommeland",
          new Verslag(
              "jan-stad",
              "Jan",
              "stad",
              List.of(
                  new Regel.Dag(LocalDate.of(2026, 1, 31), 0),
                  new Regel.Gedaan("intaker", "Jan <meldt> zich", "POST /x", 201, 4),
                  new Regel.Gebeurd("aanmelding-gedaan", "keten.intake", 0, 1, 2),
                  new Regel.Dag(LocalDate.of(2026, 2, 28), 28),
                  new Regel.Gedaan("", "Een maand later", "", 0, 0),
                  new Regel.Doorgekomen("coach", "Het is bekend", "GET /y", 3),
                  new Regel.Besloten("Groep: tweede"),
                  new Regel.Besloten("Route: traject")),
              List.of(),
              List.of(),
              10));

  @Test
  void een_kolom_telt_de_dagen_wat_iemand_deed_en_wat_er_besloten_is() {
    assertThat(KOLOM.dagen()).isEqualTo(28);
    assertThat(KOLOM.handelingen()).isEqualTo(1);
    assertThat(KOLOM.events()).isEqualTo(1);
    assertThat(KOLOM.besluiten())
        .extracting(Vergelijking.Gebeurtenis::wat)
        .containsExactly("Groep: tweede", "Route: traject");
    assertThat(KOLOM.einde()).isEqualTo("Route: traject");
  }

  @Test
  void de_webpagina_zegt_hetzelfde_en_laat_tekst_tekst_zijn() {
    String html = VergelijkingHtml.van(new Vergelijking("Jan", List.of(KOLOM, KOLOM)));

    assertThat(html)
        .contains("<html lang=\"nl\">", "Stad &amp; Ommeland", "Jan &lt;meldt&gt; zich")
        .contains("<td>28</td><td>28</td>", "<td>Route: traject</td>")
        .doesNotContain("<meldt>", "<script", "http");
  }
}
