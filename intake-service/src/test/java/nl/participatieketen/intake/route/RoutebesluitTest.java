package nl.participatieketen.intake.route;

import static nl.participatieketen.intake.besluit.Gegeven.DAG;
import static nl.participatieketen.intake.besluit.Gegeven.GEMEENTE;
import static nl.participatieketen.intake.besluit.Gegeven.aangemeld;
import static nl.participatieketen.intake.besluit.Gegeven.bijOordeel;
import static nl.participatieketen.intake.besluit.Gegeven.doe;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.OpWachtlijstGezet;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteAfgewezen;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteBevestigd;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.RouteGekozen;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajecteinde;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajectstart;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht.BevestigRoute;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KenPlekToe;
import nl.participatieketen.intake.aanmelding.Routeopdracht.KiesRoute;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Routeopdracht.Plekaanvraag;
import nl.participatieketen.intake.aanmelding.Routeopdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Stapopdracht.BevestigStap;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.TrajectBegonnen;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutebesluitTest {

  private static final Instant NU = Instant.parse("2026-06-01T08:00:00Z");

  private static final UUID TRAJECT = new UUID(2, 2);
  private static final List<String> NIET_VERTROUWELIJK =
      List.of("motivatie", "loonwaarde", "wonen-geregeld");
  private static final Terugkomst TERUGKOMST =
      new Terugkomst(TRAJECT, "nu-niet-mogelijk", List.of(), null);

  @Test
  void de_groep_zegt_welke_routes_open_staan_en_waarom() {
    assertThat(ingedeeld("50").zaak().plek())
        .isEqualTo(
            new Plek.Ingedeeld(
                "midden",
                List.of("traject", "samen"),
                "Met hulp: Loonwaarde vanaf 40 en onder 80; Loonwaarde is 50."
                    + " Beschut werk kan nu niet: er is nog geen beleid.",
                null));
  }

  @Test
  void voor_de_indeling_is_er_geen_route() {
    aangemeld().wanneer(new KiesRoute("traject", null)).danGeweigerd("nog-niet-ingedeeld");
    aangemeld().wanneer(naar("traject")).danGeweigerd("nog-niet-ingedeeld");
  }

  @Test
  void een_open_route_leidt_naar_het_traject_met_wat_de_ontvanger_mag_zien() {
    ingedeeld("50")
        .wanneer(naar("traject"))
        .dan(
            new AangemeldVoorTraject(
                "traject", "gemeente-proef", 1, DAG, NIET_VERTROUWELIJK, false, null));
  }

  @Test
  void de_ontvanger_is_een_van_de_uitvoerders() {
    assertThat(
            ingedeeld("50")
                .wanneer(new MeldAanVoorTraject("traject", GEMEENTE, "bedrijf", null, null))
                .gebeurtenissen())
        .first()
        .extracting(g -> ((AangemeldVoorTraject) g).ontvanger())
        .isEqualTo("bedrijf");
    ingedeeld("50")
        .wanneer(new MeldAanVoorTraject("traject", GEMEENTE, "elders", null, null))
        .danGeweigerd("onbekende-keuze");
  }

  @Test
  void een_route_die_niet_beschikbaar_is_zegt_waarom() {
    ingedeeld("50").wanneer(new KiesRoute("beschut", "toch")).danGeweigerdMet("nog geen beleid");
  }

  @Test
  void afwijken_kan_alleen_met_een_argument() {
    ingedeeld("50").wanneer(naar("vol")).danGeweigerd("route-niet-open");
    ingedeeld("50").wanneer(new KiesRoute("vol", null)).danGeweigerd("argument-ontbreekt");
    var gekozen = ingedeeld("50").na(new KiesRoute("vol", "kent het bedrijf al"));
    assertThat(gekozen.eerder().getLast())
        .isEqualTo(new RouteGekozen("vol", DAG, true, "km-1", null, "kent het bedrijf al"));
    assertThat(gekozen.na(naarMetPlek("vol")).zaak().plek()).isInstanceOf(Plek.BijTraject.class);
  }

  @Test
  void over_een_route_die_dat_vraagt_beslissen_er_twee() {
    ingedeeld("50").wanneer(naar("samen")).danGeweigerd("besluit-door-twee");
    var gekozen = ingedeeld("50").na(new KiesRoute("samen", null));
    assertThat(gekozen.eerder().getLast())
        .isEqualTo(new RouteGekozen("samen", DAG, false, "km-1", "coach", null));
    gekozen.wanneer(naar("samen")).danGeweigerd("wacht-op-bevestiging");
    gekozen.wanneer(new BevestigRoute(true, null)).danGeweigerd("niet-uw-rol");
    gekozen
        .als("jobcoach", "km-1")
        .wanneer(new BevestigRoute(true, null))
        .danGeweigerd("zelfde-persoon");
    var coach = gekozen.als("jobcoach", "jc-1");
    coach
        .wanneer(new BevestigRoute(false, "te vroeg"))
        .dan(new RouteAfgewezen("samen", DAG, "te vroeg"));
    coach
        .na(new BevestigRoute(true, "eens"))
        .wanneer(naar("samen"))
        .dan(
            new AangemeldVoorTraject(
                "samen", "gemeente-proef", 1, DAG, List.of("loonwaarde"), false, null));
    coach.wanneer(new BevestigRoute(true, "eens")).dan(new RouteBevestigd("samen", DAG, "eens"));
  }

  @Test
  void een_route_zonder_traject_eindigt_de_intake() {
    ingedeeld("90").wanneer(naar("zelf")).danGeweigerd("geen-traject");
    ingedeeld("90")
        .wanneer(new KiesRoute("zelf", null))
        .dan(
            new RouteGekozen("zelf", DAG, false, "km-1", null, null),
            new AanmeldingAfgesloten("zelf", DAG, null));
  }

  @Test
  void is_er_geen_plek_dan_wacht_de_deelnemer_tot_er_een_vrijkomt() {
    var wacht =
        ingedeeld("30")
            .na(
                new MeldAanVoorTraject(
                    "vol", GEMEENTE, null, new Plekaanvraag(false, NU), "graag"));
    assertThat(wacht.eerder().getLast())
        .isEqualTo(new OpWachtlijstGezet("vol", "gemeente-proef", DAG, "graag"));
    wacht.wanneer(naar("vol")).danGeweigerd("op-wachtlijst");
    wacht
        .wanneer(new KenPlekToe("vol", NU))
        .dan(
            new AangemeldVoorTraject(
                "vol", "gemeente-proef", 1, DAG, NIET_VERTROUWELIJK, true, "graag"));
  }

  @Test
  void de_start_van_het_traject_wordt_onthouden_en_een_herhaling_doet_niets() {
    var bij = ingedeeld("50").na(naar("traject"));
    var start = new NoteerTrajectstart(TRAJECT, 1, DAG);
    bij.wanneer(start).dan(new TrajectBegonnen(TRAJECT, DAG));
    bij.na(start).wanneer(start).dan();
    bij.wanneer(new NoteerTrajectstart(TRAJECT, 2, DAG)).danGeweigerd("geen-traject-verwacht");
    bij.na(start)
        .wanneer(new NoteerTrajectstart(new UUID(3, 3), 1, DAG))
        .danGeweigerd("ander-traject");
  }

  @Test
  void een_terugmelding_heropent_bij_de_stap_die_de_werkwijze_noemt_en_telt() {
    var terug =
        ingedeeld("50")
            .na(naar("traject"))
            .na(new NoteerTrajectstart(TRAJECT, 1, DAG))
            .op(DAG.plusMonths(3))
            .na(new Heropen(TERUGKOMST, DAG.plusMonths(3)));
    var dag = DAG.plusMonths(3);
    assertThat(terug.eerder().getLast())
        .isEqualTo(
            new AanmeldingHeropend(
                TERUGKOMST,
                1,
                dag,
                List.of(new OpenStap("heroverwegen", dag, dag.plusWeeks(2), null, 0))));
    assertThat(terug.na(doe("heroverwegen", Map.of())).na(naar("traject")).zaak().dossier())
        .returns(2, Dossier::ronde)
        .returns(1, Dossier::aantalTeruggemeld);
    ingedeeld("50")
        .na(naar("traject"))
        .na(new NoteerTrajectstart(new UUID(3, 3), 1, DAG))
        .wanneer(new Heropen(TERUGKOMST, DAG))
        .danGeweigerd("niet-bij-dit-traject");
  }

  @Test
  void wie_niet_wordt_aangenomen_komt_terug_van_een_traject_dat_nooit_begon() {
    var terug = ingedeeld("50").na(naar("traject")).na(new Heropen(TERUGKOMST, DAG));
    assertThat(terug.zaak().plek()).isInstanceOf(Plek.InIntake.class);
    assertThat(terug.zaak().dossier().aantalTeruggemeld()).isEqualTo(1);
    terug.wanneer(new NoteerTrajectstart(TRAJECT, 1, DAG)).danGeweigerd("geen-traject-verwacht");
  }

  @Test
  void met_het_traject_eindigt_ook_de_aanmelding() {
    ingedeeld("50")
        .na(naar("traject"))
        .na(new NoteerTrajectstart(TRAJECT, 1, DAG))
        .wanneer(new NoteerTrajecteinde(TRAJECT, DAG))
        .dan(new AanmeldingAfgesloten("traject-afgerond", DAG, null));
  }

  @Test
  void afsluiten_kan_met_een_uitkomst_van_de_werkwijze_en_niet_vanuit_een_traject() {
    var gesloten = aangemeld().na(new SluitAf("verhuisd", "naar Zeist"));
    assertThat(gesloten.zaak().plek()).isEqualTo(new Plek.Afgesloten("verhuisd", DAG));
    gesloten.wanneer(doe("melding", Map.of("crisis", true))).danGeweigerd("afgesloten");
    assertThat(new Aanmeldingbesluit(Gegeven.WERKWIJZEN).deadlines(gesloten.stand())).isEmpty();
    aangemeld().wanneer(new SluitAf("zomaar", null)).danGeweigerd("onbekende-keuze");
    ingedeeld("50")
        .na(naar("traject"))
        .wanneer(new SluitAf("verhuisd", null))
        .danGeweigerd("bij-traject");
  }

  static Gegeven ingedeeld(String loonwaarde) {
    return bijOordeel(loonwaarde)
        .na(doe("oordeel", Map.of()))
        .als("jobcoach", "jc-1")
        .na(new BevestigStap("oordeel", true, null))
        .als("klantmanager", "km-1");
  }

  private static MeldAanVoorTraject naarMetPlek(String route) {
    return new MeldAanVoorTraject(route, GEMEENTE, null, new Plekaanvraag(true, NU), null);
  }

  private static MeldAanVoorTraject naar(@Nullable String route) {
    return new MeldAanVoorTraject(String.valueOf(route), GEMEENTE, null, null, null);
  }
}
