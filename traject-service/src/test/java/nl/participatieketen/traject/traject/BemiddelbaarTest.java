package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.LAATSTE_DAG;
import static nl.participatieketen.traject.traject.Voorbeeld.PROFIEL;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.VERKLAAR;

import java.time.LocalDate;
import nl.participatieketen.traject.traject.Gebeurtenis.BemiddelbaarVerklaard;
import org.junit.jupiter.api.Test;

class BemiddelbaarTest {

  @Test
  void wie_begeleid_wordt_kan_bemiddelbaar_verklaard_worden() {
    gegeven(GESTART).wanneer(VERKLAAR).dan(BEMIDDELBAAR);
  }

  @Test
  void op_de_laatste_dag_kan_het_nog_en_daarna_niet_meer() {
    gegeven(GESTART)
        .op(LAATSTE_DAG)
        .wanneer(VERKLAAR)
        .dan(
            new BemiddelbaarVerklaard(
                PROFIEL, LAATSTE_DAG, LocalDate.of(2026, 5, 29), VERKLAAR.toelichting()));
    gegeven(GESTART)
        .op(LAATSTE_DAG.plusDays(1))
        .wanneer(VERKLAAR)
        .danGeweigerd("duur-verstreken")
        .contains("2026-02-28");
  }

  @Test
  void niemand_wordt_twee_keer_bemiddelbaar_verklaard() {
    gegeven(GESTART, BEMIDDELBAAR).wanneer(VERKLAAR).danGeweigerd("al-bemiddelbaar");
  }

  @Test
  void geplaatst_teruggemeld_of_afgerond_gaat_het_niet_meer() {
    gegeven(GESTART, BEMIDDELBAAR, GEPLAATST).wanneer(VERKLAAR).danGeweigerd("geplaatst");
    gegeven(GESTART, TERUGGEMELD).wanneer(VERKLAAR).danGeweigerd("teruggemeld");
    gegeven(GESTART, AFGEROND).wanneer(VERKLAAR).danGeweigerd("afgerond");
  }

  @Test
  void van_een_traject_dat_niet_begon_kan_niets_gevraagd_worden() {
    gegeven().wanneer(VERKLAAR).danGeweigerd("niet-gevonden");
  }
}
