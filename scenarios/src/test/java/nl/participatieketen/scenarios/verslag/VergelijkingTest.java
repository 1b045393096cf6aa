package nl.participatieketen.scenarios.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.scenarios.verslag.Vergelijking.Kolom;
import org.junit.jupiter.api.Test;

class VergelijkingTest {

  private static final LocalDate EERSTE_DAG = LocalDate.of(2026, 1, 31);

  private static final Kolom KOLOM =
      Kolom.van(
          "Stad & Ommeland",
          "Naar werk & verder",
          new Verslag(
              "jan-stad",
              "Jan",
              "stad",
              List.of(
                  new Regel.Dag(EERSTE_DAG, 0),
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

  private static final Kolom ANDERE =
      new Kolom(
          "Het Dorp",
          "Dorps",
          true,
          3,
          1,
          0,
          List.of(new Vergelijking.Gebeurtenis(3, "coach", "Jan belt", false)));

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
    String html = VergelijkingHtml.van(new Vergelijking("Jan", EERSTE_DAG, List.of(KOLOM, ANDERE)));

    assertThat(html)
        .contains("<html lang=\"nl\">", "Stad &amp; Ommeland", "Jan &lt;meldt&gt; zich")
        .contains("Naar werk &amp; verder", "zaterdag 31 januari 2026")
        .contains("dag 28<br><span class=\"dag\">zaterdag 28 februari 2026</span>")
        .contains(">28</td><td role=\"cell\"><span class=\"kop\">Het Dorp</span>3</td>")
        .doesNotContain("<meldt>", "<script", "http");
  }

  @Test
  void elke_dag_waarop_in_een_van_de_gevallen_iets_gebeurt_heeft_een_regel() {
    var vergelijking = new Vergelijking("Jan", EERSTE_DAG, List.of(KOLOM, ANDERE));

    assertThat(vergelijking.dagen()).containsExactly(0L, 3L, 28L);
    assertThat(VergelijkingHtml.van(vergelijking))
        .contains(
            "<td role=\"cell\" class=\"leeg\"></td><td role=\"cell\">"
                + "<span class=\"kop\">Het Dorp</span><ol><li><span class=\"wie\">coach");
  }
}
