package nl.participatieketen.intake.stap;

import static nl.participatieketen.intake.besluit.Gegeven.DAG;
import static nl.participatieketen.intake.besluit.Gegeven.aangemeld;
import static nl.participatieketen.intake.besluit.Gegeven.bijOordeel;
import static nl.participatieketen.intake.besluit.Gegeven.doe;
import static nl.participatieketen.intake.besluit.Gegeven.naMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.HerinneringNodig;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.NietVerschenen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapGedaan;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapOvergeslagen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVervallen;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StapVoorgelegd;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.StappenGeopend;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.TermijnVerstreken;
import nl.participatieketen.intake.aanmelding.Stapopdracht.BevestigStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.LegFeitenVast;
import nl.participatieketen.intake.aanmelding.Stapopdracht.MeldNietVerschenen;
import nl.participatieketen.intake.aanmelding.Stapopdracht.SlaOver;
import nl.participatieketen.intake.aanmelding.Stapopdracht.StelVerstrekenVast;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.junit.jupiter.api.Test;

class StapbesluitTest {

  private static final OpenStap MELDING =
      new OpenStap("melding", DAG, DAG.plusDays(3), DAG.plusDays(2), 0);

  @Test
  void een_gedane_stap_wordt_vastgelegd_met_wat_er_volgt() {
    aangemeld()
        .wanneer(doe("melding", Map.of("crisis", "nee")))
        .dan(
            new StapGedaan(
                "melding",
                DAG,
                List.of(),
                Map.of("crisis", new Vastgelegd("nee", DAG, null, null, null)),
                null),
            new StappenGeopend(
                List.of(
                    new OpenStap("wonen", DAG, null, null, 0),
                    new OpenStap("meting", DAG, DAG.plusWeeks(4), null, 0))));
  }

  @Test
  void wat_ontbreekt_wordt_bij_naam_genoemd() {
    aangemeld().wanneer(doe("melding", Map.of())).danGeweigerd("feiten-ontbreken");
    aangemeld().wanneer(doe("melding", Map.of())).danGeweigerdMet("Crisis (crisis)");
  }

  @Test
  void een_stap_in_de_toekomst_of_van_voor_de_aanmelding_wordt_geweigerd() {
    aangemeld().wanneer(op("melding", DAG.plusDays(1))).danGeweigerd("in-de-toekomst");
    aangemeld().wanneer(op("melding", DAG.minusDays(1))).danGeweigerd("voor-de-aanmelding");
  }

  @Test
  void wie_niet_verscheen_deed_dat_na_de_aanmelding() {
    aangemeld()
        .wanneer(new MeldNietVerschenen("melding", LocalDate.of(1800, 1, 1), null))
        .danGeweigerd("voor-de-aanmelding");
    aangemeld()
        .wanneer(new MeldNietVerschenen("melding", DAG.plusDays(1), null))
        .danGeweigerd("in-de-toekomst");
  }

  @Test
  void een_stap_die_niet_aan_de_orde_is_wordt_geweigerd() {
    aangemeld().wanneer(doe("oordeel", Map.of())).danGeweigerd("stap-niet-open");
    aangemeld().wanneer(doe("maan", Map.of())).danGeweigerd("onbekende-keuze");
  }

  @Test
  void alleen_wie_de_stap_doet_of_erbij_is_legt_haar_vast() {
    var coach = aangemeld().als("jobcoach", "jc-1");
    coach.wanneer(doe("melding", Map.of("crisis", true))).danGeweigerd("niet-uw-rol");
    coach
        .wanneer(doe("melding", Map.of("crisis", true)))
        .danGeweigerdMet("Consulent (klantmanager)");
    assertThat(naMelding().wanneer(doe("wonen", Map.of("wonen-geregeld", true))).gebeurtenissen())
        .isNotEmpty();
  }

  @Test
  void een_besluit_door_twee_wacht_op_een_ander_met_de_tweede_rol() {
    var voorgelegd = bijOordeel("50").na(doe("oordeel", Map.of()));
    assertThat(voorgelegd.eerder().getLast()).isInstanceOf(StapVoorgelegd.class);
    voorgelegd.wanneer(doe("oordeel", Map.of())).danGeweigerd("al-voorgelegd");
    var akkoord = new BevestigStap("oordeel", true, null);
    voorgelegd.wanneer(akkoord).danGeweigerd("niet-uw-rol");
    voorgelegd.als("jobcoach", "km-1").wanneer(akkoord).danGeweigerd("zelfde-persoon");
    assertThat(Status.van(voorgelegd.als("jobcoach", "jc-1").na(akkoord).zaak()))
        .isEqualTo(Status.INGEDEELD);
    var terug = voorgelegd.als("jobcoach", "jc-1").na(new BevestigStap("oordeel", false, "nee"));
    assertThat(terug.zaak().werk().open()).containsKey("oordeel");
    assertThat(terug.zaak().werk().voorgelegd()).isEmpty();
  }

  @Test
  void wat_op_een_andere_lijn_wacht_zegt_waarop() {
    naMelding()
        .na(doe("meting", Map.of("loonwaarde", 50)))
        .wanneer(doe("oordeel", Map.of()))
        .danGeweigerdMet("Wonen");
  }

  @Test
  void overslaan_kan_met_een_argument_en_alleen_wat_niet_verplicht_is() {
    aangemeld().wanneer(new SlaOver("melding", "haast")).danGeweigerd("stap-verplicht");
    var opvang = aangemeld().na(doe("melding", Map.of("crisis", true)));
    opvang.wanneer(new SlaOver("opvang", "al geholpen")).danGeweigerd("niet-uw-rol");
    opvang
        .als("wijkteam", "wt-1")
        .wanneer(new SlaOver("opvang", "al geholpen"))
        .dan(
            new StapOvergeslagen("opvang", DAG, "al geholpen"),
            new StappenGeopend(List.of(MELDING)));
  }

  @Test
  void wie_niet_verschijnt_krijgt_een_kans_en_daarna_volgt_wat_de_werkwijze_zegt() {
    var eerste = new NietVerschenen(MELDING.nogEensNietVerschenen(), DAG, false, "verslapen");
    var melding = new MeldNietVerschenen("melding", DAG, "verslapen");
    aangemeld().wanneer(melding).dan(eerste);
    aangemeld()
        .na(melding)
        .wanneer(melding)
        .dan(
            new NietVerschenen(
                MELDING.nogEensNietVerschenen().nogEensNietVerschenen(), DAG, false, "verslapen"),
            new StapVervallen("melding"),
            new AanmeldingAfgesloten("niet-verschenen", DAG, null));
  }

  @Test
  void herinnering_en_laatste_dag_worden_elk_een_keer_gemeld_op_hun_dag() {
    assertThat(new Aanmeldingbesluit(Gegeven.WERKWIJZEN).deadlines(aangemeld().stand()))
        .containsExactly(
            new Deadline("herinnering-melding-2026-06-03", Instant.parse("2026-06-02T22:00:00Z")),
            new Deadline("uiterlijk-melding-2026-06-04", Instant.parse("2026-06-04T22:00:00Z")),
            new Deadline("contact-gegevens-2026-07-01", Instant.parse("2026-07-01T22:00:00Z")));
    var gemeld =
        aangemeld()
            .en(
                new HerinneringNodig("melding", DAG.plusDays(2)),
                new TermijnVerstreken("melding", DAG.plusDays(3)));
    assertThat(new Aanmeldingbesluit(Gegeven.WERKWIJZEN).deadlines(gemeld.stand()))
        .extracting(Deadline::kind)
        .containsExactly("contact-gegevens-2026-07-01");
  }

  @Test
  void een_verstreken_termijn_is_een_signaal_of_leidt_verder_als_de_werkwijze_dat_zegt() {
    aangemeld()
        .op(DAG.plusDays(4))
        .wanneer(new StelVerstrekenVast("melding", DAG.plusDays(3)))
        .dan(new TermijnVerstreken("melding", DAG.plusDays(3)));
    LocalDate laat = DAG.plusDays(40);
    naMelding()
        .op(laat)
        .wanneer(new StelVerstrekenVast("meting", DAG.plusWeeks(4)))
        .dan(
            new TermijnVerstreken("meting", DAG.plusWeeks(4)),
            new StapVervallen("meting"),
            new AanmeldingAfgesloten("verlopen", laat, null));
  }

  @Test
  void wat_gedaan_is_en_op_een_tweede_wacht_leidt_na_de_laatste_dag_niet_ergens_anders_heen() {
    naMelding()
        .en(new StapVoorgelegd("meting", DAG, "km-1", "coach", List.of(), Map.of(), null))
        .op(DAG.plusDays(40))
        .wanneer(new StelVerstrekenVast("meting", DAG.plusWeeks(4)))
        .dan(new TermijnVerstreken("meting", DAG.plusWeeks(4)));
  }

  @Test
  void een_nieuwe_meting_komt_naast_de_oude_en_telt_voortaan() {
    var nog =
        naMelding()
            .na(doe("meting", Map.of("loonwaarde", 50)))
            .na(doe("meting", Map.of("loonwaarde", 30)))
            .na(new LegFeitenVast(DAG, Map.of("loonwaarde", 90)));
    assertThat(nog.zaak().werk().feiten().perCode().get("loonwaarde"))
        .extracting(Vastgelegd::waarde)
        .containsExactly("50", "30", "90");
    assertThat(nog.zaak().werk().feiten().nu()).containsEntry("loonwaarde", "90");
  }

  private static DoeStap op(String stap, LocalDate dag) {
    return new DoeStap(stap, dag, Map.of("crisis", true), List.of(), null);
  }
}
