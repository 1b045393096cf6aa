package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.ANDERE_PLAATSING;
import static nl.participatieketen.traject.traject.Voorbeeld.BEMIDDELBAAR;
import static nl.participatieketen.traject.traject.Voorbeeld.DAG;
import static nl.participatieketen.traject.traject.Voorbeeld.DEELNEMER;
import static nl.participatieketen.traject.traject.Voorbeeld.DUURZAAM;
import static nl.participatieketen.traject.traject.Voorbeeld.GEPLAATST;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.LAAT_UITVALLEN;
import static nl.participatieketen.traject.traject.Voorbeeld.MAAK_DUURZAAM;
import static nl.participatieketen.traject.traject.Voorbeeld.NAZORG;
import static nl.participatieketen.traject.traject.Voorbeeld.PLAATS;
import static nl.participatieketen.traject.traject.Voorbeeld.PLAATSING;
import static nl.participatieketen.traject.traject.Voorbeeld.STILSTAND_OP;
import static nl.participatieketen.traject.traject.Voorbeeld.TERUGGEMELD;
import static nl.participatieketen.traject.traject.Voorbeeld.UITGEVALLEN;
import static nl.participatieketen.traject.traject.Voorbeeld.VERSTREKEN;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.traject.traject.Gebeurtenis.PlaatsingBegonnen;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerDuurzaam;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerPlaatsing;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerUitval;
import org.junit.jupiter.api.Test;

class PlaatsingTest {

  private static final Gegeven BIJ_WERK = gegeven(GESTART, BEMIDDELBAAR, GEPLAATST);
  private static final Gegeven NA_UITVAL = gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, UITGEVALLEN);
  private static final Gegeven NA_DUURZAAM = gegeven(GESTART, BEMIDDELBAAR, GEPLAATST, DUURZAAM);

  @Test
  void wie_bemiddelbaar_is_wordt_geplaatst_ook_na_de_langste_duur() {
    gegeven(GESTART, BEMIDDELBAAR).wanneer(PLAATS).dan(GEPLAATST, NAZORG);
    gegeven(GESTART, BEMIDDELBAAR, VERSTREKEN).wanneer(PLAATS).dan(GEPLAATST, NAZORG);
  }

  @Test
  void wie_niet_bemiddelbaar_is_wordt_niet_geplaatst() {
    gegeven(GESTART).wanneer(PLAATS).danGeweigerd("niet-bemiddelbaar");
    gegeven().wanneer(PLAATS).danGeweigerd("niet-gevonden");
  }

  @Test
  void wat_begon_toen_het_traject_voorbij_was_en_daarom_uitvalt_verandert_niets() {
    gegeven(GESTART, BEMIDDELBAAR, TERUGGEMELD).wanneer(PLAATS).danNiets();
    gegeven(GESTART, BEMIDDELBAAR, AFGEROND).wanneer(PLAATS).danNiets();
    gegeven(GESTART, BEMIDDELBAAR, TERUGGEMELD).wanneer(LAAT_UITVALLEN).danNiets();
    gegeven(GESTART, BEMIDDELBAAR, AFGEROND).wanneer(LAAT_UITVALLEN).danNiets();
  }

  @Test
  void een_tweede_plaatsing_naast_de_eerste_wordt_geweigerd() {
    BIJ_WERK
        .wanneer(new NoteerPlaatsing(DEELNEMER, ANDERE_PLAATSING, DAG))
        .danGeweigerd("geplaatst");
  }

  @Test
  void na_uitval_is_de_deelnemer_weer_bemiddelbaar_voor_een_andere_plaatsing() {
    BIJ_WERK.wanneer(LAAT_UITVALLEN).dan(UITGEVALLEN);
    NA_UITVAL
        .wanneer(new NoteerPlaatsing(DEELNEMER, ANDERE_PLAATSING, DAG))
        .dan(
            new PlaatsingBegonnen(ANDERE_PLAATSING, DAG, STILSTAND_OP),
            new Eindegebeurtenis.NazorgBegonnen(
                DAG, DAG.plusMonths(6), ANDERE_PLAATSING, List.of(), List.of()));
  }

  @Test
  void een_duurzame_plaatsing_rondt_het_traject_af_met_betaald_werk() {
    BIJ_WERK.wanneer(MAAK_DUURZAAM).dan(DUURZAAM);
  }

  @Test
  void wat_nog_eens_verteld_wordt_verandert_niets() {
    BIJ_WERK.wanneer(PLAATS).danNiets();
    NA_UITVAL.wanneer(LAAT_UITVALLEN).danNiets();
    NA_DUURZAAM.wanneer(MAAK_DUURZAAM).danNiets();
  }

  @Test
  void wat_te_laat_komt_haalt_een_plaatsing_niet_terug() {
    NA_UITVAL.wanneer(PLAATS).danNiets();
    NA_UITVAL.wanneer(MAAK_DUURZAAM).danGeweigerd("geen-plaatsing");
    NA_DUURZAAM.wanneer(PLAATS).danNiets();
    NA_DUURZAAM.wanneer(LAAT_UITVALLEN).danGeweigerd("geen-plaatsing");
  }

  @Test
  void uitval_of_duurzaamheid_van_een_plaatsing_die_hier_niet_loopt_wordt_geweigerd() {
    gegeven(GESTART, BEMIDDELBAAR).wanneer(LAAT_UITVALLEN).danGeweigerd("geen-plaatsing");
    gegeven(GESTART, BEMIDDELBAAR).wanneer(MAAK_DUURZAAM).danGeweigerd("geen-plaatsing");
    BIJ_WERK
        .wanneer(new NoteerUitval(DEELNEMER, ANDERE_PLAATSING, "geen-klik", DAG))
        .danGeweigerd("geen-plaatsing");
    BIJ_WERK
        .wanneer(new NoteerDuurzaam(DEELNEMER, ANDERE_PLAATSING, DAG))
        .danGeweigerd("geen-plaatsing");
  }

  @Test
  void een_plaatsing_van_een_andere_deelnemer_wordt_geweigerd() {
    gegeven(GESTART, BEMIDDELBAAR)
        .wanneer(new NoteerPlaatsing(new UUID(9, 9), PLAATSING, DAG))
        .danGeweigerd("andere-deelnemer");
  }
}
