package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Gegeven.gegeven;
import static nl.participatieketen.traject.traject.Voorbeeld.AANMELDING;
import static nl.participatieketen.traject.traject.Voorbeeld.AFGEROND;
import static nl.participatieketen.traject.traject.Voorbeeld.BASIS;
import static nl.participatieketen.traject.traject.Voorbeeld.DAG;
import static nl.participatieketen.traject.traject.Voorbeeld.DEELNEMER;
import static nl.participatieketen.traject.traject.Voorbeeld.GEMEENTE;
import static nl.participatieketen.traject.traject.Voorbeeld.GESTART;
import static nl.participatieketen.traject.traject.Voorbeeld.REGIE;
import static nl.participatieketen.traject.traject.Voorbeeld.START;
import static nl.participatieketen.traject.traject.Voorbeeld.WERKBEDRIJF;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtOvergenomen;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;

class StartTest {

  @Test
  void een_traject_duurt_hoogstens_zo_lang_als_de_werkwijze_zegt() {
    gegeven().wanneer(START).dan(GESTART, REGIE);
  }

  @Test
  void wat_de_intake_weet_is_vanaf_het_begin_bekend() {
    URI dataref = URI.create("https://keten.example/intake/v1/overdrachten/" + AANMELDING);
    var feit = new OvergenomenFeit("ja", DAG, null, null, null);
    gegeven()
        .wanneer(
            new StartTraject(
                WERKBEDRIJF,
                GEMEENTE,
                DEELNEMER,
                AANMELDING,
                BASIS,
                "re-integratie",
                1,
                new Meegebracht(dataref, Map.of("maan", feit), "belt liever"),
                false))
        .dan(
            GESTART,
            new OverdrachtOvergenomen(
                dataref, GEMEENTE, DAG, Map.of(), Map.of("maan", "onbekend-feit"), "belt liever"),
            REGIE);
  }

  @Test
  void wie_er_een_te_veel_is_op_een_route_begint_en_dat_wordt_gezegd() {
    gegeven()
        .wanneer(
            new StartTraject(
                WERKBEDRIJF,
                GEMEENTE,
                DEELNEMER,
                AANMELDING,
                BASIS,
                "re-integratie",
                1,
                null,
                true))
        .dan(GESTART, REGIE, new Gesignaleerd("route-vol", "re-integratie", 1, DAG, List.of()));
  }

  @Test
  void een_tweede_verzoek_voor_hetzelfde_traject_verandert_niets() {
    gegeven(GESTART).wanneer(START).danNiets();
    gegeven(GESTART, AFGEROND).wanneer(START).danNiets();
  }

  @Test
  void een_verzoek_voor_een_ander_op_hetzelfde_traject_wordt_geweigerd() {
    var ander = start(WERKBEDRIJF, GEMEENTE, new UUID(9, 9), BASIS, "re-integratie");
    gegeven(GESTART).wanneer(ander).danGeweigerd("bestaat-al");
  }

  @Test
  void een_ontvanger_of_afzender_die_niet_meedoet_wordt_geweigerd() {
    gegeven()
        .wanneer(start("nergens", GEMEENTE, DEELNEMER, BASIS, "re-integratie"))
        .danGeweigerd("onbekende-ontvanger");
    gegeven()
        .wanneer(start(WERKBEDRIJF, "nergens", DEELNEMER, BASIS, "re-integratie"))
        .danGeweigerd("onbekende-afzender");
  }

  @Test
  void een_versie_van_de_werkwijze_die_hier_niet_bestaat_wordt_geweigerd() {
    var versie = new Werkwijzeversie("basis", 99);
    gegeven()
        .wanneer(start(WERKBEDRIJF, GEMEENTE, DEELNEMER, versie, "re-integratie"))
        .danGeweigerd("onbekende-werkwijze");
  }

  @Test
  void een_route_die_de_werkwijze_niet_kent_wordt_geweigerd_met_de_bekende() {
    gegeven()
        .wanneer(start(WERKBEDRIJF, GEMEENTE, DEELNEMER, BASIS, "maan"))
        .danGeweigerd("onbekende-keuze")
        .contains("re-integratie")
        .doesNotContain("maan");
  }

  @Test
  void het_id_volgt_uit_afzender_aanmelding_en_ronde() {
    UUID id = TrajectSoort.id(GEMEENTE, AANMELDING, 1);
    assertThat(TrajectSoort.id(GEMEENTE, AANMELDING, 1)).isEqualTo(id);
    assertThat(
            Set.of(
                id,
                TrajectSoort.id(GEMEENTE, AANMELDING, 2),
                TrajectSoort.id(GEMEENTE, DEELNEMER, 1),
                TrajectSoort.id(WERKBEDRIJF, AANMELDING, 1)))
        .hasSize(4);
  }

  @Test
  void het_id_verandert_nooit_meer() {
    assertThat(TrajectSoort.id(GEMEENTE, AANMELDING, 1))
        .hasToString("9e3e5f2c-04e2-3749-be2d-b4c1bb687a27");
  }

  private static StartTraject start(
      String ontvanger, String afzender, UUID deelnemer, Werkwijzeversie werkwijze, String route) {
    return new StartTraject(
        ontvanger, afzender, deelnemer, AANMELDING, werkwijze, route, 1, null, false);
  }
}
