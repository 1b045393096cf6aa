package nl.participatieketen.werkwijze.verloop;

import static nl.participatieketen.werkwijze.verloop.Stappen.DAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatieketen.werkwijze.Moment;
import org.junit.jupiter.api.Test;

class VerloopTest {

  private static final Stappen POORT =
      Stappen.lees(
          """
          intake:
            begin: melding
            bijTerugmelding: gesprek
            stappen:
              melding:
                naam: Melding
                soort: gesprek
                door: consulent
                termijn: {uiterlijk: P3D, na: aanmelding, herinnering: P2D}
                legtVast: {crisis: verplicht}
                nietVerschenen: {opnieuw: 1, daarna: {uitkomst: niet-verschenen}}
                vervolg:
                  - {als: {crisis: {is: ja}}, stap: opvang}
                  - {anders: ja, stap: inspanning}
              opvang:
                naam: Opvang
                soort: contact
                door: wijkteam
                verplicht: nee
                vervolg: [{anders: ja, terugNaar: melding}]
              inspanning:
                naam: Inspanning
                soort: opdracht
                door: deelnemer
                termijn: {uiterlijk: P4W, na: melding}
                teLaat: {stap: gesprek}
                vervolg: [{anders: ja, stap: gesprek}]
              gesprek:
                naam: Gesprek
                soort: gesprek
                door: consulent
                termijn: {uiterlijk: P2W, na: inspanning}
                herhaalbaar: ja
                vereist: [getekend]
                vervolg: [{anders: ja, stappen: [wonen, werk]}]
              wonen: {naam: Wonen, soort: contact, door: wijkteam, lijn: wonen}
              werk: {naam: Werk, soort: meting, door: consulent, wachtOp: [wonen]}
            uitkomsten: {niet-verschenen: Niet verschenen}
          groepen:
            boven: {naam: Bovengroep, als: {loonwaarde: {vanaf: 80}}, routes: [zelf]}
            midden:
              naam: Middengroep
              als: {loonwaarde: {vanaf: 40, tot: 80}}
              uitleg: Werk met hulp.
              routes: [traject, beschut]
            rest: {naam: Overigen, anders: ja, routes: [traject]}
          routes:
            zelf: {naam: Eigen kracht, soort: eigen-kracht}
            traject: {naam: Traject, soort: traject, als: {niet: {vrijgesteld: {is: ja}}}}
            beschut: {naam: Beschut werk, soort: traject, beschikbaar: nee, reden: geen beleid}
          """);
  private static final Verloop VERLOOP = POORT.verloop();
  private static final Map<String, String> GEEN = Map.of();

  @Test
  void een_zaak_begint_met_de_eerste_stap_en_haar_termijn() {
    assertThat(POORT.begin().open().values())
        .containsExactly(new OpenStap("melding", DAG, DAG.plusDays(3), DAG.plusDays(2), 0));
  }

  @Test
  void wat_een_stap_moet_vastleggen_moet_er_zijn() {
    assertThat(VERLOOP.naStap(POORT.begin(), "melding", GEEN, DAG))
        .isEqualTo(new Gevolg.Ontbreekt(Set.of("crisis")));
  }

  @Test
  void de_feiten_bepalen_wat_volgt_en_de_termijn_telt_vanaf_de_dag_zelf() {
    assertThat(VERLOOP.naStap(POORT.begin(), "melding", Map.of("crisis", "nee"), DAG.plusDays(2)))
        .isEqualTo(
            new Gevolg.Verder(
                List.of(
                    new OpenStap(
                        "inspanning", DAG.plusDays(2), DAG.plusDays(2).plusWeeks(4), null, 0))));
  }

  @Test
  void een_aanvraag_is_de_aanmelding_die_er_een_is_en_anders_de_stap_die_er_een_is() {
    Stappen aanvraag =
        Stappen.lees(
            """
            intake:
              begin: formulier
              stappen:
                formulier:
                  naam: Formulier
                  soort: aanvraag
                  door: deelnemer
                  vervolg: [{anders: ja, stap: bellen}]
                bellen:
                  naam: Bellen
                  soort: contact
                  door: consulent
                  vervolg: [{anders: ja, stap: besluit}]
                besluit:
                  naam: Besluit
                  soort: besluit
                  door: consulent
                  termijn: {uiterlijk: P8W, na: aanvraag}
            """);
    LocalDate opgestuurd = DAG.plusDays(3);
    LocalDate gebeld = DAG.plusDays(9);
    Voortgang gewoon = aanvraag.na(aanvraag.begin(), "formulier", GEEN, opgestuurd);
    Voortgang meteen = gewoon.metMoment(Moment.AANVRAAG, DAG);

    assertThat(aanvraag.na(gewoon, "bellen", GEEN, gebeld).open().get("besluit"))
        .isEqualTo(new OpenStap("besluit", gebeld, opgestuurd.plusWeeks(8), null, 0));
    assertThat(aanvraag.na(meteen, "bellen", GEEN, gebeld).open().get("besluit"))
        .isEqualTo(new OpenStap("besluit", gebeld, DAG.plusWeeks(8), null, 0));
  }

  @Test
  void een_omweg_opent_een_eerdere_stap_opnieuw_met_een_termijn_vanaf_nu() {
    Voortgang opvang = POORT.na(POORT.begin(), "melding", Map.of("crisis", "ja"), DAG);
    assertThat(VERLOOP.naStap(opvang, "opvang", GEEN, DAG.plusDays(10)))
        .isEqualTo(
            new Gevolg.Verder(
                List.of(
                    new OpenStap(
                        "melding", DAG.plusDays(10), DAG.plusDays(13), DAG.plusDays(12), 0))));
  }

  @Test
  void wat_eerder_bekend_was_hoeft_de_eerste_keer_niet_nog_eens_en_daarna_wel() {
    Voortgang bekend = POORT.begin().metFeiten(Map.of("crisis", "nee"));
    assertThat(VERLOOP.naStap(bekend, "melding", GEEN, DAG)).isInstanceOf(Gevolg.Verder.class);
    assertThat(VERLOOP.naStap(bekend.metMoment("melding", DAG), "melding", GEEN, DAG))
        .isEqualTo(new Gevolg.Ontbreekt(Set.of("crisis")));
  }

  @Test
  void een_stap_die_niet_open_is_kan_niet_en_een_onbekende_ook_niet() {
    assertThat(VERLOOP.naStap(POORT.begin(), "gesprek", GEEN, DAG))
        .isEqualTo(new Gevolg.NietOpen());
    assertThat(VERLOOP.naStap(POORT.begin(), "maan", GEEN, DAG)).isEqualTo(new Gevolg.NietOpen());
  }

  @Test
  void alleen_wat_niet_verplicht_is_mag_worden_overgeslagen() {
    assertThat(VERLOOP.naOverslaan(POORT.begin(), "melding", DAG))
        .isEqualTo(new Gevolg.Verplicht());
    Voortgang opvang = POORT.na(POORT.begin(), "melding", Map.of("crisis", "ja"), DAG);
    assertThat(VERLOOP.naOverslaan(opvang, "opvang", DAG)).isInstanceOf(Gevolg.Verder.class);
  }

  @Test
  void wie_niet_verschijnt_krijgt_een_nieuwe_kans_en_daarna_volgt_wat_de_werkwijze_zegt() {
    Gevolg eerste = VERLOOP.naNietVerschenen(POORT.begin(), "melding", DAG);
    var nu = new OpenStap("melding", DAG, DAG.plusDays(3), DAG.plusDays(2), 1);
    assertThat(eerste).isEqualTo(new Gevolg.Opnieuw(nu));
    assertThat(VERLOOP.naNietVerschenen(POORT.begin().metOpen(nu), "melding", DAG))
        .isEqualTo(new Gevolg.Uitkomst("niet-verschenen"));
  }

  @Test
  void zonder_regel_blijft_de_stap_open_hoe_vaak_iemand_ook_niet_komt() {
    Voortgang lijnen = bijDeLijnen("50");
    assertThat(VERLOOP.naNietVerschenen(lijnen, "werk", DAG)).isInstanceOf(Gevolg.Opnieuw.class);
  }

  @Test
  void wat_te_laat_is_gaat_verder_zoals_de_werkwijze_zegt_of_vraagt_een_persoon() {
    Voortgang inspanning = POORT.na(POORT.begin(), "melding", Map.of("crisis", "nee"), DAG);
    assertThat(VERLOOP.naTermijn(inspanning, "inspanning", DAG.plusDays(40)))
        .isEqualTo(
            new Gevolg.Verder(
                List.of(new OpenStap("gesprek", DAG.plusDays(40), DAG.plusDays(54), null, 0))));
    assertThat(VERLOOP.naTermijn(POORT.begin(), "melding", DAG.plusDays(4)))
        .isInstanceOf(Gevolg.PersoonBeslist.class);
  }

  @Test
  void een_stap_wacht_op_een_lijn_die_open_is() {
    Voortgang lijnen = bijDeLijnen("50");
    assertThat(VERLOOP.naStap(lijnen, "werk", GEEN, DAG))
        .isEqualTo(new Gevolg.WachtOp(List.of("wonen")));
    assertThat(VERLOOP.naStap(lijnen, "wonen", GEEN, DAG)).isEqualTo(new Gevolg.Verder(List.of()));
  }

  @Test
  void een_stap_wacht_niet_op_wat_niet_meer_komt() {
    Voortgang alleenWerk = bijDeLijnen("90").zonderOpen("wonen");
    assertThat(VERLOOP.naStap(alleenWerk, "werk", GEEN, DAG)).isInstanceOf(Gevolg.Ingedeeld.class);
  }

  @Test
  void aan_het_einde_van_de_laatste_lijn_beslissen_de_groepen_en_zij_zeggen_waarom() {
    Voortgang klaar = POORT.na(bijDeLijnen("50"), "wonen", GEEN, DAG);
    assertThat(VERLOOP.naStap(klaar, "werk", Map.of("vrijgesteld", "nee"), DAG))
        .isEqualTo(
            new Gevolg.Ingedeeld(
                "midden",
                List.of("traject"),
                "Middengroep: loonwaarde vanaf 40 en onder 80; loonwaarde is 50. Werk met hulp."
                    + " Beschut werk kan nu niet: geen beleid."));
  }

  @Test
  void een_groep_of_route_die_nog_niet_te_bepalen_is_zegt_welk_feit_ontbreekt() {
    assertThat(VERLOOP.deelIn(POORT.begin())).isEqualTo(new Gevolg.Ontbreekt(Set.of("loonwaarde")));
    assertThat(VERLOOP.deelIn(POORT.begin().metFeiten(Map.of("loonwaarde", "40"))))
        .isEqualTo(new Gevolg.Ontbreekt(Set.of("vrijgesteld")));
  }

  @Test
  void wat_herhaalbaar_is_mag_nog_eens_en_voegt_dan_alleen_kennis_toe() {
    Voortgang lijnen = bijDeLijnen("50");
    assertThat(VERLOOP.naStap(lijnen, "gesprek", Map.of("crisis", "ja"), DAG))
        .isEqualTo(new Gevolg.Verder(List.of()));
    assertThat(VERLOOP.taken(lijnen, DAG))
        .filteredOn(taak -> !taak.moet())
        .extracting(taak -> taak.stap().code())
        .containsExactly("gesprek");
  }

  @Test
  void na_een_heropening_tellen_termijnen_opnieuw() {
    Voortgang oud = bijDeLijnen("50").metMoment("inspanning", DAG.minusYears(1));
    var heropend =
        new Voortgang(oud.feiten(), oud.momenten(), Map.of()).metMoment("heropening", DAG);
    assertThat(VERLOOP.heropen(heropend, DAG))
        .containsExactly(new OpenStap("gesprek", DAG, DAG.plusWeeks(2), null, 0));
  }

  @Test
  void een_taak_zegt_wie_wanneer_en_wat_er_in_de_weg_staat() {
    Taak melding = VERLOOP.taken(POORT.begin(), DAG.plusDays(4)).getFirst();
    assertThat(melding.stap().door()).isEqualTo("consulent");
    assertThat(melding.teLaat()).isTrue();
    assertThat(melding.kanNu()).isTrue();
    Voortgang gesprek =
        POORT.na(
            POORT.na(POORT.begin(), "melding", Map.of("crisis", "nee"), DAG),
            "inspanning",
            GEEN,
            DAG);
    assertThat(VERLOOP.taken(gesprek, DAG).getFirst().ontbreekt()).containsExactly("getekend");
  }

  private static Voortgang bijDeLijnen(String loonwaarde) {
    Voortgang inspanning = POORT.na(POORT.begin(), "melding", Map.of("crisis", "nee"), DAG);
    Voortgang gesprek =
        POORT.na(inspanning, "inspanning", Map.of("getekend", "ja", "loonwaarde", loonwaarde), DAG);
    return POORT.na(gesprek.metFeiten(Map.of("vrijgesteld", "nee")), "gesprek", GEEN, DAG);
  }
}
