package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jan, as the sources tell of him in five places, from the first contact to a route. */
class JanIntakeTest {

  private static final LocalDate DONDERDAG = LocalDate.of(2026, 6, 4);

  @Test
  void in_alphen_is_er_geen_crisis_en_binnen_vijf_werkdagen_een_intaker() {
    Doorloop jan = alphenTotIntaker();

    assertThat(jan.uiterlijk("integraal-gesprek")).isEqualTo(LocalDate.of(2026, 6, 11));
  }

  @Test
  void in_alphen_wacht_het_traject_tot_bed_bad_en_brood_op_orde_zijn() {
    LocalDate woensdag = DONDERDAG.plusDays(6);
    Doorloop jan =
        alphenTotIntaker()
            .doe(woensdag, "integraal-gesprek", "zrm.huisvesting=1 prioriteit=wonen")
            .doe(woensdag, "opties", "basis-op-orde=nee afstand=onderzoeken");

    assertThat(jan.open()).containsExactlyInAnyOrder("inkomen", "huisvesting", "basis");
    assertThat(jan.doe(woensdag.plusWeeks(2), "basis", "basis-op-orde=ja").routes())
        .containsExactly("re-integratie");
  }

  @Test
  void in_alphen_komt_bij_een_crisis_de_vliegende_keep() {
    Doorloop jan =
        Doorloop.intake("alphen-rijnstreek", DONDERDAG, "kanaal=inloop leeftijd=40")
            .doe(DONDERDAG, "eerste-contact", "")
            .doe(DONDERDAG, "klantfoto", "klantfoto=samen vraag=meervoudig")
            .doe(DONDERDAG, "crisisvragen", "crisis=ja");

    assertThat(jan.open()).containsExactly("crisisopvang");
  }

  @Test
  void in_den_bosch_gaat_alleen_wie_op_de_voorlichting_was_verder() {
    Doorloop jan = weenerTotStartgesprek();

    jan.doe(DONDERDAG.plusDays(8), "startgesprek", "vrijstelling=nee loonwaarde=40")
        .doe(DONDERDAG.plusDays(8), "directe-match", "directe-match=geen");
    assertThat(jan.routes()).containsExactly("aan-de-slag");
  }

  @ParameterizedTest
  @CsvSource({"29.9, ", "30, directe-match"})
  void in_den_bosch_gaat_wie_minder_dan_dertig_procent_verdient_meteen_meedoen(
      String loonwaarde, @Nullable String stap) {
    Doorloop jan =
        weenerTotStartgesprek()
            .doe(DONDERDAG, "startgesprek", "vrijstelling=nee loonwaarde=" + loonwaarde);

    if (stap == null) {
      assertThat(jan.routes()).containsExactly("werk-en-participatie");
    } else {
      assertThat(jan.open()).containsExactly(stap);
    }
  }

  @ParameterizedTest
  @CsvSource({"wep, wep", "bossche-baan, bossche-baan"})
  void in_den_bosch_gaat_een_directe_match_voor(String match, String route) {
    Doorloop jan =
        weenerTotStartgesprek()
            .doe(DONDERDAG.plusDays(8), "startgesprek", "vrijstelling=nee loonwaarde=40")
            .doe(DONDERDAG.plusDays(8), "directe-match", "directe-match=" + match);

    assertThat(jan.routes()).containsExactly(route);
  }

  @Test
  void in_sudwest_lopen_drie_lijnen_en_wacht_de_route_op_alle_drie() {
    Doorloop jan =
        Doorloop.intake("sudwest-fryslan", DONDERDAG, "")
            .doe(DONDERDAG, "toewijzen", "gebiedsteam=ijsselmeerkust")
            .doe(DONDERDAG.plusDays(7), "intakegesprek", "")
            .doe(DONDERDAG.plusDays(7), "werk", "loonwaarde=50")
            .doe(DONDERDAG.plusDays(9), "uitkering", "uitkering-geregeld=ja");
    assertThat(jan.open()).containsExactly("huisvesting");

    jan.doe(DONDERDAG.plusWeeks(6), "huisvesting", "huisvesting-geregeld=ja");
    assertThat(jan.routes()).containsExactly("pastiel", "flexformule", "empowerment");
  }

  @Test
  void in_sudwest_staat_beschut_werk_uit_en_zegt_het_bestand_waarom() {
    Doorloop jan =
        Doorloop.intake("sudwest-fryslan", DONDERDAG, "")
            .doe(DONDERDAG, "toewijzen", "gebiedsteam=ijsselmeerkust")
            .doe(DONDERDAG, "intakegesprek", "")
            .doe(DONDERDAG, "uitkering", "uitkering-geregeld=ja")
            .slaOver(DONDERDAG, "huisvesting")
            .doe(DONDERDAG, "werk", "loonwaarde=50");

    assertThat(((Gevolg.Ingedeeld) jan.gevolg()).uitleg()).contains("Beschut werk kan nu niet");
  }

  @Test
  void in_tilburg_lopen_de_termijnen_van_melding_tot_rechtmatigheid() {
    LocalDate melding = DONDERDAG.plusDays(2);
    Doorloop jan = Doorloop.intake("tilburg-noma", DONDERDAG, "leeftijd=40");
    assertThat(jan.uiterlijk("meldingsgesprek")).isEqualTo(DONDERDAG.plusDays(3));

    jan.doe(melding, "meldingsgesprek", "quick-scan=geen-rood crisis=nee aanvraag-ondertekend=ja");
    assertThat(jan.uiterlijk("inspanning")).isEqualTo(melding.plusWeeks(4));
    assertThat(jan.uiterlijk("voorschot")).isEqualTo(melding.plusWeeks(4));

    jan.doe(melding.plusWeeks(3), "inspanning", "sollicitaties=20 uitzendbureaus=ja")
        .doe(melding.plusWeeks(4), "voorschot", "voorschot=ja");
    assertThat(jan.uiterlijk("rechtmatigheidsgesprek")).isEqualTo(melding.plusWeeks(5));
  }

  @ParameterizedTest
  @CsvSource({"40, rechtmatigheidsgesprek", "27, rechtmatigheidsgesprek", "26, opleiding-bekijken"})
  void in_tilburg_kijkt_wie_jonger_is_dan_27_ook_naar_een_opleiding(int leeftijd, String stap) {
    Doorloop iemand =
        Doorloop.intake("tilburg-noma", DONDERDAG, "leeftijd=" + leeftijd)
            .doe(DONDERDAG, "meldingsgesprek", "quick-scan=x crisis=nee")
            .doe(DONDERDAG, "inspanning", "sollicitaties=20 uitzendbureaus=ja");

    assertThat(iemand.open()).contains(stap);
  }

  @Test
  void in_tilburg_blijven_na_de_diagnose_alle_wegen_open() {
    Doorloop jan =
        tilburgTotRechtmatigheid()
            .doe(DONDERDAG, "rechtmatigheidsgesprek", DOORGEZET)
            .doe(DONDERDAG, "screening", "spinnenweb=x")
            .doe(DONDERDAG, "intakegesprek", "diagnose-nodig=ja")
            .doe(DONDERDAG, "voorlopig-plan", "uitkering-toegekend=ja")
            .doe(
                DONDERDAG,
                "verdiepende-diagnose",
                "diagnose=x tijd-te-bepalen=nee uwv-aanmelden=ja")
            .doe(DONDERDAG, "aanmelding-uwv", "")
            .doe(DONDERDAG, "besluit-route", "");

    assertThat(jan.routes())
        .containsExactly(
            "diamant-groep", "sagenn", "tilburgs-alternatief", "maatschappelijke-participatie");
  }

  @Test
  void in_tilburg_eindigt_de_intake_als_de_aanvraag_niet_doorgaat() {
    Doorloop jan =
        tilburgTotRechtmatigheid()
            .doe(
                DONDERDAG,
                "rechtmatigheidsgesprek",
                "bewijsstukken=onvolledig zet-aanvraag-door=nee");

    assertThat(jan.gevolg()).isEqualTo(new Gevolg.Uitkomst("ingetrokken"));
  }

  @Test
  void in_de_ijmond_volgt_binnen_een_week_de_groepsintake_en_vijf_werkdagen_later_de_trainer() {
    Doorloop jan = ijmondTotGroepsintake();
    assertThat(jan.uiterlijk("groepsintake")).isEqualTo(DONDERDAG.plusWeeks(1));

    jan.doe(DONDERDAG, "groepsintake", "formulier=onvolledig vrijstelling=nee tussenstap=geen");
    assertThat(jan.uiterlijk("kennismaking")).isEqualTo(DONDERDAG.plusDays(7));
    assertThat(jan.doe(DONDERDAG.plusDays(7), "kennismaking", "").routes())
        .containsExactly("sterk-naar-werk");
  }

  @ParameterizedTest
  @CsvSource({"training, sterk-naar-werk", "leerwerkbedrijf, leerwerkbedrijf"})
  void in_de_ijmond_leidt_de_omweg_langs_het_adtc_terug_of_naar_het_leerwerkbedrijf(
      String advies, String route) {
    LocalDate later = DONDERDAG.plusWeeks(3);
    Doorloop jan =
        ijmondTotGroepsintake()
            .doe(DONDERDAG, "groepsintake", "formulier=volledig vrijstelling=nee tussenstap=adtc")
            .doe(later, "adtc", "diagnose=x na-adtc=" + advies);
    if (jan.open().contains("kennismaking")) {
      assertThat(jan.uiterlijk("kennismaking")).isEqualTo(later.plusDays(7));
      jan.doe(later, "kennismaking", "");
    }

    assertThat(jan.routes()).containsExactly(route);
  }

  private static final String DOORGEZET = "bewijsstukken=onvolledig zet-aanvraag-door=ja recht=ja";

  private static Doorloop alphenTotIntaker() {
    return Doorloop.intake("alphen-rijnstreek", DONDERDAG, "kanaal=inloop leeftijd=40")
        .doe(DONDERDAG, "eerste-contact", "")
        .doe(DONDERDAG, "klantfoto", "klantfoto=samen vraag=meervoudig")
        .doe(DONDERDAG, "crisisvragen", "crisis=nee");
  }

  private static Doorloop weenerTotStartgesprek() {
    return Doorloop.intake("weener-xl", DONDERDAG, "")
        .doe(
            DONDERDAG,
            "tienminutengesprek",
            "aanvraagdatum=2026-06-04 recht-voorlopig=ja dringend=nee")
        .doe(DONDERDAG.plusDays(4), "voorlichting", "aanvraag-ingediend=ja")
        .doe(DONDERDAG.plusDays(5), "quick-scan", "quick-scan=x");
  }

  private static Doorloop tilburgTotRechtmatigheid() {
    return Doorloop.intake("tilburg-noma", DONDERDAG, "leeftijd=40")
        .doe(DONDERDAG, "meldingsgesprek", "quick-scan=x crisis=nee")
        .doe(DONDERDAG, "inspanning", "sollicitaties=20 uitzendbureaus=ja")
        .doe(DONDERDAG, "voorschot", "voorschot=ja");
  }

  private static Doorloop ijmondTotGroepsintake() {
    return Doorloop.intake("ijmond-werkt", DONDERDAG, "")
        .doe(DONDERDAG, "screening", "betaald-werk=nee praktijkschool=nee door-gemeente=nee");
  }
}
