package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jan once he works somewhere: each way on that the sources leave open. */
class JanTrajectTest {

  private static final LocalDate MAANDAG = LocalDate.of(2026, 6, 8);

  @Test
  void in_den_bosch_mag_een_specialistische_diagnose_zes_weken_duren() {
    Doorloop jan = weenerNaObservatie("diagnose");

    assertThat(jan.uiterlijk("specialistische-diagnose")).isEqualTo(MAANDAG.plusWeeks(6));
  }

  @ParameterizedTest
  @CsvSource({"beschut, beschut-werk", "werk-en-participatie, werk-en-participatie"})
  void in_den_bosch_kiest_de_werkconsulent_na_de_diagnose(String inzet, String fase) {
    Doorloop jan =
        weenerNaObservatie("diagnose")
            .doe(MAANDAG.plusWeeks(4), "specialistische-diagnose", "diagnose=x")
            .doe(MAANDAG.plusWeeks(4), "besluit-na-diagnose", "inzet-na-diagnose=" + inzet);

    assertThat(jan.gevolg()).isEqualTo(new Gevolg.NaarFase(fase));
  }

  @Test
  void in_den_bosch_vraagt_groepsdetachering_eerst_om_het_register() {
    Doorloop jan =
        weenerNaObservatie("diagnose")
            .doe(MAANDAG, "specialistische-diagnose", "diagnose=x")
            .doe(MAANDAG, "besluit-na-diagnose", "inzet-na-diagnose=groepsdetachering");
    assertThat(jan.open()).containsExactly("aanvraag-register");

    jan.doe(MAANDAG.plusWeeks(3), "aanvraag-register", "register=ja");
    assertThat(jan.gevolg()).isEqualTo(new Gevolg.NaarFase("groepsdetachering"));
  }

  @ParameterizedTest
  @CsvSource({"29.9, werk-en-participatie", "30, "})
  void in_den_bosch_kan_de_loonwaarde_te_hoog_geschat_zijn(
      String loonwaarde, @Nullable String fase) {
    Doorloop jan =
        weenerNaObservatie("lagere-loonwaarde")
            .doe(MAANDAG, "loonwaarde-bijstellen", "loonwaarde=" + loonwaarde);

    if (fase == null) {
      assertThat(jan.open()).containsExactly("vervolg-kiezen");
    } else {
      assertThat(jan.gevolg()).isEqualTo(new Gevolg.NaarFase(fase));
    }
  }

  @ParameterizedTest
  @CsvSource({"productie, ja", "stage, nee"})
  void in_sudwest_volgt_na_vier_weken_diagnose_werkervaring(String vervolg, String beschut) {
    Doorloop jan = Doorloop.fase("sudwest-fryslan", "vervolgdiagnose", MAANDAG, "loonwaarde=50");
    assertThat(jan.uiterlijk("diagnosegesprek")).isEqualTo(MAANDAG.plusWeeks(4));

    jan.doe(
        MAANDAG.plusWeeks(4),
        "diagnosegesprek",
        "beschut-kandidaat=%s na-vervolgdiagnose=%s".formatted(beschut, vervolg));
    assertThat(jan.gevolg()).isEqualTo(new Gevolg.NaarFase("werkervaring"));
  }

  @Test
  void in_de_ijmond_gaat_de_training_via_het_adtc_over_in_het_leerwerkbedrijf() {
    LocalDate week3 = MAANDAG.plusWeeks(3);
    Doorloop jan =
        Doorloop.fase("ijmond-werkt", "sterk-naar-werk", MAANDAG, "")
            .doe(MAANDAG, "plan", "eindtermen=x")
            .doe(week3, "voortgang", "verloop-training=tussenstap");
    assertThat(jan.uiterlijk("adtc")).isEqualTo(week3.plusMonths(3));

    jan.doe(week3.plusWeeks(2), "adtc", "diagnose=x na-adtc=leerwerkbedrijf")
        .doe(week3.plusWeeks(2), "aanmelding-uwv", "register=ja");
    assertThat(jan.gevolg()).isEqualTo(new Gevolg.NaarFase("leerwerkbedrijf"));
  }

  @Test
  void in_de_ijmond_kan_het_adtc_ook_terugleiden_naar_de_training() {
    LocalDate later = MAANDAG.plusWeeks(6);
    Doorloop jan =
        Doorloop.fase("ijmond-werkt", "sterk-naar-werk", MAANDAG, "")
            .doe(MAANDAG, "plan", "eindtermen=x")
            .doe(MAANDAG.plusWeeks(3), "voortgang", "verloop-training=tussenstap")
            .doe(later, "adtc", "diagnose=x na-adtc=training");

    assertThat(jan.uiterlijk("voortgang")).isEqualTo(later.plusWeeks(4));
  }

  @ParameterizedTest
  @CsvSource({"kort", "lang", "extra-lang"})
  void bij_pastiel_kiest_men_na_vijf_weken_samen(String soort) {
    Doorloop jan =
        Doorloop.fase("pastiel", "startfase", MAANDAG, "").doe(MAANDAG, "gesprek", "observatie=x");
    assertThat(jan.uiterlijk("traject-kiezen")).isEqualTo(MAANDAG.plusWeeks(5));

    jan.doe(MAANDAG.plusWeeks(5), "traject-kiezen", "trajectsoort=" + soort);
    assertThat(jan.gevolg()).isEqualTo(new Gevolg.Klaar());
  }

  private static Doorloop weenerNaObservatie(String kruispunt) {
    return Doorloop.fase("weener-xl", "aan-de-slag", MAANDAG, "loonwaarde=40")
        .doe(MAANDAG, "observatie", "kruispunt=" + kruispunt);
  }
}
