package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.MELD_TERUG;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.UITGEVALLEN;
import static nl.participatieketen.traject.traject.Voorbeeld.VERSTREKEN;
import static nl.participatieketen.traject.traject.Voorbeeld.meldTerug;

import org.junit.jupiter.api.Test;

class TerugmeldingTest {

  private static final String REDEN = "nu-niet-mogelijk";

  @Test
  void wie_begeleid_wordt_of_bemiddelbaar_is_kan_teruggemeld_worden() {
    gegeven(GESTART).wanneer(MELD_TERUG).dan(TERUGGEMELD);
    gegeven(GESTART, BEMIDDELBAAR).wanneer(MELD_TERUG).dan(TERUGGEMELD);
    gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, UITGEVALLEN).wanneer(MELD_TERUG).dan(TERUGGEMELD);
    gegeven(GESTART, VERSTREKEN).wanneer(MELD_TERUG).dan(TERUGGEMELD);
  }

  @Test
  void de_antwoorden_staan_in_de_volgorde_van_de_werkwijze() {
    gegeven(GESTART)
        .wanneer(meldTerug(REDEN, "combinatie", "motivatie", "belemmeringen"))
        .dan(TERUGGEMELD);
  }

  @Test
  void een_onbekende_reden_wordt_geweigerd_met_de_bekende() {
    gegeven(GESTART)
        .wanneer(meldTerug("geen-zin", "motivatie", "belemmeringen", "combinatie"))
        .danGeweigerd("onbekende-keuze")
        .contains(REDEN, "niet-gestart", "termijn-verstreken")
        .doesNotContain("geen-zin");
  }

  @Test
  void een_onbekende_vraag_wordt_geweigerd_met_de_bekende() {
    gegeven(GESTART)
        .wanneer(meldTerug(REDEN, "motivatie", "belemmeringen", "combinatie", "schoenmaat"))
        .danGeweigerd("onbekende-keuze")
        .contains("motivatie", "belemmeringen", "combinatie")
        .doesNotContain("schoenmaat");
  }

  @Test
  void elke_vraag_moet_beantwoord_zijn() {
    gegeven(GESTART)
        .wanneer(meldTerug(REDEN, "belemmeringen"))
        .danGeweigerd("vraag-onbeantwoord")
        .contains("motivatie, combinatie")
        .doesNotContain("belemmeringen");
    gegeven(GESTART).wanneer(meldTerug(REDEN)).danGeweigerd("vraag-onbeantwoord");
  }

  @Test
  void geen_vraag_wordt_twee_keer_beantwoord() {
    gegeven(GESTART)
        .wanneer(meldTerug(REDEN, "motivatie", "belemmeringen", "combinatie", "motivatie"))
        .danGeweigerd("vraag-dubbel")
        .contains("motivatie")
        .doesNotContain("combinatie");
  }

  @Test
  void wie_geplaatst_is_wordt_niet_teruggemeld() {
    gegeven(GESTART, BEMIDDELBAAR, GEPLAATST).wanneer(MELD_TERUG).danGeweigerd("geplaatst");
  }

  @Test
  void na_het_einde_wordt_niemand_meer_teruggemeld() {
    gegeven(GESTART, TERUGGEMELD).wanneer(MELD_TERUG).danGeweigerd("teruggemeld");
    gegeven(GESTART, AFGEROND).wanneer(MELD_TERUG).danGeweigerd("afgerond");
    gegeven().wanneer(MELD_TERUG).danGeweigerd("niet-gevonden");
  }
}
