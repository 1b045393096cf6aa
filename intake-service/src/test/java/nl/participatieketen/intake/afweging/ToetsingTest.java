package nl.participatieketen.intake.afweging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afweging.Antwoord;
import nl.participatieketen.intake.aanmelding.Afweging.Bevinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToetsingTest {

  private static final String M = "Hij belde zelf drie werkgevers en komt elke week langs.";
  private static final String B = "Er zijn schulden, de regeling loopt sinds maart en houdt stand.";
  private static final String C = "Met een vaste begeleider kan hij vier dagdelen beginnen.";

  @Test
  void een_afweging_met_eigen_argumenten_en_bronnen_staat() {
    assertThat(bezwaren(met(true, M, true, B, true, C))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "Geen reden om niet door te gaan.",
        "Zie rapport",
        "n.v.t.",
        "akkoord",
        "Zie dossier, geen bijzonderheden.",
        "ja hoor",
        "Klant is geschikt, geen bezwaar."
      })
  void een_leeg_argument_of_een_standaardzin_komt_terug(String argument) {
    assertThat(bezwaren(met(true, argument, true, B, true, C)))
        .extracting(Bezwaar::waar)
        .containsExactly("motivatie");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "5, 0", "6, 0", "7, 1", "100, 3"})
  void hoeveel_woorden_een_argument_heeft_zegt_het_kader(int minste, int teKort) {
    var kader = Kader.metMinsteWoorden(minste);
    assertThat(
            new Toetsing(kader, Set.of())
                .bezwaren(met(true, "zes woorden over wie hij is", true, B, true, C)))
        .hasSize(teKort);
  }

  @Test
  void hetzelfde_argument_bij_twee_vragen_komt_terug_hoe_het_ook_geschreven_is() {
    assertThat(
            bezwaren(
                met(
                    true,
                    M,
                    true,
                    B,
                    true,
                    "  HIJ belde zelf drie werkgevers, en komt" + " elke week langs!")))
        .extracting(Bezwaar::reden)
        .containsExactly("dit argument staat ook bij een andere vraag");
  }

  @Test
  void een_argument_dat_eerder_zo_gebruikt_is_komt_terug() {
    assertThat(
            new Toetsing(Kader.LEIDEN, Set.of("combinatie"))
                .bezwaren(met(true, M, true, B, true, C)))
        .extracting(Bezwaar::reden)
        .containsExactly("dit argument is eerder zo gebruikt; schrijf wat hier geldt");
  }

  @Test
  void elk_kenmerk_zegt_of_het_speelt_en_waar_dat_uit_blijkt() {
    var zonderBron =
        new Afweging(
            met(true, M, true, B, true, C).antwoorden(),
            List.of(new Bevinding("schulden", true, " "), new Bevinding("maan", true, "ergens")),
            false,
            false,
            null);
    assertThat(bezwaren(zonderBron))
        .extracting(Bezwaar::waar)
        .contains("schulden", "kenmerken", "taal", "motivatie");
  }

  @Test
  void zolang_een_deskundige_kijkt_is_er_geen_besluit_en_hoeft_er_niets_te_zijn() {
    var wacht = new Afweging(List.of(), List.of(), true, false, null);
    assertThat(bezwaren(wacht)).isEmpty();
    assertThat(new Weger(Kader.LEIDEN).uitkomst(wacht)).isEqualTo(Uitkomst.NOG_GEEN_BESLUIT);
  }

  @Test
  void bij_twijfel_hoeft_de_laatste_vraag_nog_geen_antwoord() {
    var twijfel =
        new Afweging(
            met(true, M, true, B, null, C).antwoorden(),
            Kader.bevindingen(true, false, false, false, false, false, false, false),
            false,
            true,
            "consulent");
    assertThat(bezwaren(twijfel)).isEmpty();
    assertThat(new Weger(Kader.LEIDEN).uitkomst(twijfel)).isEqualTo(Uitkomst.TWIJFEL);
  }

  @Test
  void te_weinig_motivatie_alleen_is_geen_grond() {
    var alleenMotivatie =
        new Afweging(
            met(false, M, false, B, false, C).antwoorden(),
            Kader.bevindingen(false, false, false, false, false, false, false, false),
            false,
            false,
            null);
    assertThat(bezwaren(alleenMotivatie))
        .extracting(Bezwaar::reden)
        .containsExactly("zonder belemmering is er geen grond; zeg wat er nog speelt");
  }

  private static List<Bezwaar> bezwaren(Afweging afweging) {
    return new Toetsing(Kader.LEIDEN, Set.of()).bezwaren(afweging);
  }

  private static Afweging met(
      boolean motivatie,
      String m,
      boolean belemmeringen,
      String b,
      @Nullable Boolean combinatie,
      String c) {
    return new Afweging(
        List.of(
            new Antwoord("motivatie", motivatie, m),
            new Antwoord("belemmeringen", belemmeringen, b),
            new Antwoord("combinatie", combinatie, c)),
        Kader.bevindingen(true, true, false, false, false, false, false, false),
        false,
        false,
        null);
  }
}
