package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.ROND_AF;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.VERSTREKEN;

import nl.participatieketen.traject.traject.EindeOpdracht.RondAf;
import org.junit.jupiter.api.Test;

class AfrondingTest {

  @Test
  void wie_begeleid_wordt_of_bemiddelbaar_is_kan_afgerond_worden() {
    gegeven(GESTART).wanneer(ROND_AF).dan(AFGEROND);
    gegeven(GESTART, BEMIDDELBAAR).wanneer(ROND_AF).dan(AFGEROND);
    gegeven(GESTART, BEMIDDELBAAR, VERSTREKEN).wanneer(ROND_AF).dan(AFGEROND);
  }

  @Test
  void een_onbekende_uitstroom_wordt_geweigerd_met_de_bekende() {
    gegeven(GESTART)
        .wanneer(new RondAf("lotto", false, null))
        .danGeweigerd("onbekende-keuze")
        .contains("betaald-werk", "opleiding", "verhuisd")
        .doesNotContain("lotto");
  }

  @Test
  void wie_geplaatst_is_rondt_niet_af_want_dat_doet_de_plaatsing() {
    gegeven(GESTART, BEMIDDELBAAR, GEPLAATST).wanneer(ROND_AF).danGeweigerd("geplaatst");
  }

  @Test
  void na_het_einde_wordt_niets_meer_afgerond() {
    gegeven(GESTART, TERUGGEMELD).wanneer(ROND_AF).danGeweigerd("teruggemeld");
    gegeven(GESTART, AFGEROND).wanneer(ROND_AF).danGeweigerd("afgerond");
    gegeven().wanneer(ROND_AF).danGeweigerd("niet-gevonden");
  }
}
