package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.intake.aanmelding.Gegeven.DAG;
import static nl.participatieketen.intake.aanmelding.Gegeven.GEMEENTE;
import static nl.participatieketen.intake.aanmelding.Gegeven.gegeven;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.VolgendeStap;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.IntakegesprekGevoerd;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.IntakegesprekUitgebleven;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.TrajectBegonnen;
import nl.participatieketen.intake.aanmelding.Opdracht.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Opdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Opdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Opdracht.NoteerTrajecteinde;
import nl.participatieketen.intake.aanmelding.Opdracht.NoteerTrajectstart;
import nl.participatieketen.intake.aanmelding.Opdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Opdracht.StelUitblijvenVast;
import nl.participatieketen.intake.aanmelding.Opdracht.VoerIntakegesprek;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeslissingTest {

  private static final UUID DEELNEMER = new UUID(1, 1);
  private static final UUID TRAJECT = new UUID(2, 2);
  private static final UUID ANDER_TRAJECT = new UUID(3, 3);
  private static final Persoon JAN = new Persoon(null, "Jan", LocalDate.of(1987, 6, 5), null, null);
  private static final LocalDate VIER_WEKEN = LocalDate.of(2026, 2, 28);

  private static final AanmeldingGedaan GEDAAN =
      new AanmeldingGedaan(
          DEELNEMER, new Werkwijzeversie("basis", 1), "balie", DAG, VIER_WEKEN, JAN, "geld op");
  private static final IntakegesprekGevoerd GESPREK = new IntakegesprekGevoerd(DAG, "verslag");
  private static final TrajectBegonnen BEGONNEN = new TrajectBegonnen(TRAJECT, DAG);
  private static final Terugkomst TERUGKOMST =
      new Terugkomst(
          TRAJECT,
          "nu-niet-mogelijk",
          List.of(new Terugkomst.Antwoord("motivatie", true)),
          URI.create("https://keten.example/terugmeldingen/1"));

  @Test
  void een_aanmelding_begint_met_de_gebruikelijke_werkwijze_en_haar_termijn() {
    gegeven().wanneer(aanmelding(null, "balie")).dan(GEDAAN);
  }

  @Test
  void een_werkwijze_die_de_organisatie_niet_gebruikt_wordt_geweigerd() {
    gegeven().wanneer(aanmelding("andere", "balie")).danGeweigerd("onbekende-keuze");
  }

  @Test
  void een_kanaal_dat_de_werkwijze_niet_kent_wordt_geweigerd() {
    gegeven().wanneer(aanmelding("basis", "maan")).danGeweigerd("onbekende-keuze");
  }

  @Test
  void een_aanmelding_wordt_geen_twee_keer_gedaan() {
    gegeven(GEDAAN).wanneer(aanmelding(null, "balie")).danGeweigerd("bestaat-al");
  }

  @Test
  void een_gevoerd_gesprek_wordt_vastgelegd() {
    gegeven(GEDAAN).wanneer(new VoerIntakegesprek(DAG, "verslag")).dan(GESPREK);
  }

  @Test
  void een_gesprek_na_de_termijn_telt_nog() {
    LocalDate laat = VIER_WEKEN.plusDays(3);
    gegeven(GEDAAN, new IntakegesprekUitgebleven(VIER_WEKEN))
        .op(laat)
        .wanneer(new VoerIntakegesprek(laat, null))
        .dan(new IntakegesprekGevoerd(laat, null));
  }

  @Test
  void een_gesprek_in_de_toekomst_wordt_geweigerd() {
    gegeven(GEDAAN)
        .wanneer(new VoerIntakegesprek(DAG.plusDays(1), null))
        .danGeweigerd("in-de-toekomst");
  }

  @Test
  void een_gesprek_van_voor_de_aanmelding_wordt_geweigerd() {
    gegeven(GEDAAN)
        .wanneer(new VoerIntakegesprek(DAG.minusDays(1), null))
        .danGeweigerd("voor-de-aanmelding");
  }

  @Test
  void een_gesprek_wordt_geen_twee_keer_gevoerd() {
    gegeven(GEDAAN, GESPREK).wanneer(new VoerIntakegesprek(DAG, null)).danGeweigerd("al-besproken");
  }

  @Test
  void zonder_gesprek_geen_traject() {
    gegeven(GEDAAN).wanneer(naarTraject("re-integratie")).danGeweigerd("nog-niet-besproken");
  }

  @Test
  void na_het_gesprek_gaat_een_deelnemer_naar_een_traject() {
    gegeven(GEDAAN, GESPREK).wanneer(naarTraject("re-integratie")).dan(aangemeld(1));
  }

  @Test
  void een_route_die_de_werkwijze_niet_kent_wordt_geweigerd() {
    gegeven(GEDAAN, GESPREK).wanneer(naarTraject("maan")).danGeweigerd("onbekende-keuze");
  }

  @Test
  void wie_bij_een_traject_is_wordt_niet_nog_eens_aangemeld_of_afgesloten() {
    var bijTraject = gegeven(GEDAAN, GESPREK, aangemeld(1), BEGONNEN);
    bijTraject.wanneer(naarTraject("re-integratie")).danGeweigerd("bij-traject");
    bijTraject.wanneer(new SluitAf("verhuisd", null)).danGeweigerd("bij-traject");
    bijTraject.wanneer(new VoerIntakegesprek(DAG, null)).danGeweigerd("bij-traject");
  }

  @Test
  void de_start_van_het_traject_wordt_onthouden_en_een_herhaling_doet_niets() {
    gegeven(GEDAAN, GESPREK, aangemeld(1))
        .wanneer(new NoteerTrajectstart(TRAJECT, 1, DAG))
        .dan(BEGONNEN);
    gegeven(GEDAAN, GESPREK, aangemeld(1), BEGONNEN)
        .wanneer(new NoteerTrajectstart(TRAJECT, 1, DAG))
        .dan();
  }

  @Test
  void een_start_voor_een_andere_ronde_of_een_ander_traject_wordt_geweigerd() {
    gegeven(GEDAAN, GESPREK, aangemeld(1))
        .wanneer(new NoteerTrajectstart(TRAJECT, 2, DAG))
        .danGeweigerd("geen-traject-verwacht");
    gegeven(GEDAAN, GESPREK, aangemeld(1), BEGONNEN)
        .wanneer(new NoteerTrajectstart(ANDER_TRAJECT, 1, DAG))
        .danGeweigerd("ander-traject");
  }

  @Test
  void een_terugmelding_heropent_met_geschiedenis_telling_en_een_nieuwe_termijn() {
    gegeven(GEDAAN, GESPREK, aangemeld(1), BEGONNEN)
        .wanneer(new Heropen(TERUGKOMST, DAG))
        .dan(new AanmeldingHeropend(TERUGKOMST, 1, DAG, VIER_WEKEN));
  }

  @Test
  void een_tweede_terugmelding_telt_door_en_de_ronde_ook() {
    var heropend = new AanmeldingHeropend(TERUGKOMST, 1, DAG, VIER_WEKEN);
    gegeven(GEDAAN, GESPREK, aangemeld(1), BEGONNEN, heropend, GESPREK)
        .wanneer(naarTraject("re-integratie"))
        .dan(aangemeld(2));
    var tweede =
        new Terugkomst(ANDER_TRAJECT, "niet-gestart", List.of(), TERUGKOMST.argumentatie());
    gegeven(
            GEDAAN,
            GESPREK,
            aangemeld(1),
            BEGONNEN,
            heropend,
            GESPREK,
            aangemeld(2),
            new TrajectBegonnen(ANDER_TRAJECT, DAG))
        .wanneer(new Heropen(tweede, DAG))
        .dan(new AanmeldingHeropend(tweede, 2, DAG, VIER_WEKEN));
  }

  @Test
  void een_terugmelding_van_een_ander_traject_wordt_geweigerd() {
    gegeven(GEDAAN, GESPREK, aangemeld(1), new TrajectBegonnen(ANDER_TRAJECT, DAG))
        .wanneer(new Heropen(TERUGKOMST, DAG))
        .danGeweigerd("niet-bij-dit-traject");
  }

  @Test
  void met_het_traject_eindigt_ook_de_aanmelding() {
    gegeven(GEDAAN, GESPREK, aangemeld(1), BEGONNEN)
        .wanneer(new NoteerTrajecteinde(TRAJECT, DAG))
        .dan(new AanmeldingAfgesloten("traject-afgerond", DAG, null));
  }

  @Test
  void afsluiten_kan_voor_en_na_het_gesprek_met_een_reden_van_de_werkwijze() {
    var gesloten = new AanmeldingAfgesloten("verhuisd", DAG, "naar Zeist");
    gegeven(GEDAAN).wanneer(new SluitAf("verhuisd", "naar Zeist")).dan(gesloten);
    gegeven(GEDAAN, GESPREK).wanneer(new SluitAf("verhuisd", "naar Zeist")).dan(gesloten);
    gegeven(GEDAAN).wanneer(new SluitAf("zomaar", null)).danGeweigerd("onbekende-keuze");
  }

  @Test
  void na_het_einde_mag_niets_meer() {
    var gesloten = gegeven(GEDAAN, new AanmeldingAfgesloten("verhuisd", DAG, null));
    gesloten.wanneer(new VoerIntakegesprek(DAG, null)).danGeweigerd("afgesloten");
    gesloten.wanneer(naarTraject("re-integratie")).danGeweigerd("afgesloten");
    gesloten.wanneer(new SluitAf("verhuisd", null)).danGeweigerd("afgesloten");
    assertThat(VolgendeStappen.van(gesloten.stand())).isEmpty();
  }

  @Test
  void de_termijn_van_het_gesprek_verstrijkt_na_de_laatste_dag_in_amsterdam() {
    assertThat(new AanmeldingSoort().termijnen(gegeven(GEDAAN).stand()))
        .containsExactly(new Termijn("intakegesprek", Instant.parse("2026-02-28T23:00:00Z")));
  }

  @Test
  void een_verstreken_termijn_wordt_een_keer_vastgesteld() {
    var uitgebleven = new IntakegesprekUitgebleven(VIER_WEKEN);
    gegeven(GEDAAN).wanneer(new StelUitblijvenVast()).dan(uitgebleven);
    gegeven(GEDAAN, uitgebleven)
        .wanneer(new StelUitblijvenVast())
        .danGeweigerd("geen-gesprek-verwacht");
    assertThat(new AanmeldingSoort().termijnen(gegeven(GEDAAN, uitgebleven).stand())).isEmpty();
  }

  @Test
  void wat_er_mag_volgt_uit_de_stand() {
    assertThat(VolgendeStappen.van(gegeven(GEDAAN).stand()))
        .extracting(VolgendeStap::stap)
        .containsExactly("intakegesprekken", "afsluitingen");
    assertThat(VolgendeStappen.van(gegeven(GEDAAN, GESPREK).stand()))
        .extracting(VolgendeStap::stap)
        .containsExactly("trajectaanmeldingen", "afsluitingen");
    assertThat(VolgendeStappen.van(gegeven(GEDAAN, GESPREK, aangemeld(1)).stand())).isEmpty();
  }

  private static DoeAanmelding aanmelding(@Nullable String werkwijze, String kanaal) {
    return new DoeAanmelding(DEELNEMER, GEMEENTE, werkwijze, kanaal, JAN, "geld op");
  }

  private static MeldAanVoorTraject naarTraject(String route) {
    return new MeldAanVoorTraject(route, GEMEENTE, null);
  }

  private static AangemeldVoorTraject aangemeld(int ronde) {
    return new AangemeldVoorTraject("re-integratie", "gemeente-voorbeeld", ronde, DAG, null);
  }
}
