package nl.participatieketen.werkgever.plaatsing;

import static nl.participatieketen.werkgever.opstelling.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkgever.opstelling.Gegeven;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.EindeAfgehandeld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.EindeVerteld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingAfgebroken;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingGestart;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingVoorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.UitstroomDuurzaam;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.BreekAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.EindigMetTraject;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.HandelEindeAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.MeldUitval;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NeemVoor;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerVerteld;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Start;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.StelDuurzaamVast;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Weiger;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaatsingBesluitTest {

  private static final PlaatsingBesluit BESLUIT = new PlaatsingBesluit(WERKWIJZEN);
  private static final LocalDate DAG = LocalDate.of(2026, 1, 31);
  private static final LocalDate NAZORG_TOT = LocalDate.of(2026, 7, 31);
  private static final Instant OM = Instant.parse("2026-01-31T09:30:00Z");
  private static final UUID JAN = new UUID(1, 1);
  private static final UUID KANDIDAAT = new UUID(2, 2);
  private static final UUID WERKPLEK = new UUID(3, 3);
  private static final Werkwijzeversie BASIS = new Werkwijzeversie("basis", 1);
  private static final PlaatsingVoorgenomen VOORGENOMEN =
      new PlaatsingVoorgenomen(
          new Afspraak(JAN, KANDIDAAT, WERKPLEK, BASIS, "regulier", 20, DAG, NAZORG_TOT, "wg-1"),
          OM,
          "rustige plek");
  private static final PlaatsingGestart GESTART = new PlaatsingGestart(DAG);
  private static final Reason VOL = new Reason("geen-plek-vrij", "Er is geen plek.");
  private static final PlaatsingAfgebroken AFGEBROKEN =
      new PlaatsingAfgebroken(VOL.code(), VOL.explanation());
  private static final PlaatsingUitgevallen UITGEVALLEN =
      new PlaatsingUitgevallen("geen-klik", DAG, "ruzie");
  private static final UitstroomDuurzaam DUURZAAM = new UitstroomDuurzaam(NAZORG_TOT.plusDays(1));

  @Test
  void een_voornemen_legt_vast_tot_wanneer_de_nazorg_duurt() {
    gegeven().wanneer(voornemen("regulier", DAG), OM).dan(VOORGENOMEN);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-31,2027-02-28", "2027-08-31,2028-02-29", "2026-02-28,2026-08-28"})
  void de_nazorg_eindigt_op_dezelfde_dag_van_de_maand_of_op_de_laatste(
      LocalDate begonnenOp, LocalDate nazorgTot) {
    assertThat(
            gegeven().wanneer(voornemen("regulier", begonnenOp), begonnenOp).besluit().toString())
        .contains("nazorgTot=" + nazorgTot + ",");
  }

  @Test
  void een_soort_die_de_werkwijze_niet_kent_wordt_geweigerd() {
    gegeven().wanneer(voornemen("maanreis", DAG), DAG).danGeweigerd("onbekende-keuze");
  }

  @Test
  void een_begin_in_de_toekomst_wordt_geweigerd() {
    gegeven().wanneer(voornemen("regulier", DAG.plusDays(1)), DAG).danGeweigerd("in-de-toekomst");
  }

  @Test
  void voordat_de_kandidaat_bemiddelbaar_was_begon_er_niets() {
    gegeven()
        .wanneer(voornemen("regulier", DAG.minusDays(31)), DAG)
        .danGeweigerd("nog-niet-bemiddelbaar");
  }

  @Test
  void een_plaatsing_wordt_niet_twee_keer_voorgenomen() {
    gegeven(VOORGENOMEN).wanneer(voornemen("regulier", DAG), DAG).danGeweigerd("bestaat-al");
  }

  @Test
  void wat_voorgenomen_is_start_een_keer() {
    gegeven(VOORGENOMEN).wanneer(new Start(), DAG).dan(GESTART);
    gegeven(VOORGENOMEN, GESTART).wanneer(new Start(), DAG).danNiets();
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN).wanneer(new Start(), DAG).danNiets();
    gegeven(VOORGENOMEN, GESTART, DUURZAAM).wanneer(new Start(), DAG).danNiets();
  }

  @Test
  void wat_afgebroken_is_start_nooit_en_noemt_zijn_grond() {
    gegeven(VOORGENOMEN, AFGEBROKEN).wanneer(new Start(), DAG).danGeweigerd(VOL.code());
  }

  @Test
  void alleen_een_voornemen_wordt_afgebroken() {
    gegeven(VOORGENOMEN).wanneer(new BreekAf(VOL), DAG).dan(AFGEBROKEN);
    gegeven(VOORGENOMEN, AFGEBROKEN)
        .wanneer(new BreekAf(new Reason("anders", "Anders.")), DAG)
        .danNiets();
    gegeven(VOORGENOMEN, GESTART).wanneer(new BreekAf(VOL), DAG).danGeweigerd("al-gestart");
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN)
        .wanneer(new BreekAf(VOL), DAG)
        .danGeweigerd("al-gestart");
  }

  @Test
  void opruimen_gebeurt_een_keer_en_alleen_na_afbreken() {
    gegeven(VOORGENOMEN, AFGEBROKEN)
        .wanneer(new NoteerOpgeruimd(), DAG)
        .dan(new PlaatsingOpgeruimd());
    gegeven(VOORGENOMEN, AFGEBROKEN, new PlaatsingOpgeruimd())
        .wanneer(new NoteerOpgeruimd(), DAG)
        .danNiets();
    gegeven(VOORGENOMEN, GESTART).wanneer(new NoteerOpgeruimd(), DAG).danNiets();
  }

  @Test
  void wat_kandidaat_of_werkplek_in_de_weg_stond_wordt_de_grond_van_de_weigering() {
    gegeven().wanneer(new Weiger(VOL), DAG).danGeweigerd(VOL.code());
  }

  @Test
  void pas_als_de_keten_het_hoorde_wordt_na_uitval_vrijgegeven_en_dat_een_keer() {
    var verteld = new EindeVerteld(OM);
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN).wanneer(new NoteerOpgeruimd(), DAG).danNiets();
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN).wanneer(new NoteerVerteld(), OM).dan(verteld);
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN, verteld)
        .wanneer(new NoteerVerteld(), DAG)
        .danNiets();
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN, verteld)
        .wanneer(new NoteerOpgeruimd(), DAG)
        .dan(new PlaatsingOpgeruimd());
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN, verteld, new PlaatsingOpgeruimd())
        .wanneer(new NoteerVerteld(), DAG)
        .danNiets();
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(new NoteerVerteld(), DAG)
        .danGeweigerd("niet-uitgevallen");
  }

  @Test
  void wat_na_uitval_nog_vrij_te_geven_is_wordt_na_een_minuut_hervat() {
    var verteld = new EindeVerteld(OM);
    assertThat(termijnen(VOORGENOMEN, GESTART, UITGEVALLEN, verteld))
        .containsExactly(new Deadline("vrijgeven", OM.plusSeconds(60)));
    assertThat(termijnen(VOORGENOMEN, GESTART, UITGEVALLEN, verteld, new PlaatsingOpgeruimd()))
        .isEmpty();
  }

  @Test
  void wat_de_dienst_zelf_opruimt_maakt_niets_oud_waarop_iemand_besliste() {
    assertThat(BESLUIT.bearsOnDecisions(new EindeVerteld(OM))).isFalse();
    assertThat(BESLUIT.bearsOnDecisions(new PlaatsingOpgeruimd())).isFalse();
    assertThat(BESLUIT.bearsOnDecisions(GESTART)).isTrue();
  }

  @Test
  void wat_loopt_eindigt_met_zijn_traject_en_wat_voorgenomen_is_begint_niet() {
    var einde = new EindigMetTraject(DAG.plusDays(3));
    gegeven(VOORGENOMEN)
        .wanneer(einde, DAG)
        .dan(new PlaatsingAfgebroken("traject-geeindigd", "Het traject is intussen geëindigd."));
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(einde, DAG)
        .dan(new PlaatsingUitgevallen("traject-geeindigd", DAG.plusDays(3), null));
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(new EindigMetTraject(DAG.minusDays(3)), DAG)
        .dan(new PlaatsingUitgevallen("traject-geeindigd", DAG, null));
  }

  @Test
  void wat_duurzaam_bleek_of_al_voorbij_was_blijft_zo_als_het_traject_eindigt() {
    var einde = new EindigMetTraject(DAG);
    gegeven(VOORGENOMEN, GESTART, DUURZAAM).wanneer(einde, DAG).danNiets();
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN).wanneer(einde, DAG).danNiets();
    gegeven(VOORGENOMEN, AFGEBROKEN).wanneer(einde, DAG).danNiets();
  }

  @Test
  void wie_met_het_traject_eindigde_vraagt_aandacht_tot_iemand_het_afhandelt() {
    var beeindigd = new PlaatsingUitgevallen("traject-geeindigd", DAG, null);
    var afgehandeld = new EindeAfgehandeld();
    assertThat(PlaatsingStappen.van(gegeven(VOORGENOMEN, GESTART, beeindigd).stand()))
        .singleElement()
        .returns("afhandelen", VolgendeStap::stap)
        .returns(List.of("accountmanager"), VolgendeStap::rollen);
    gegeven(VOORGENOMEN, GESTART, beeindigd).wanneer(new HandelEindeAf(), DAG).dan(afgehandeld);
    gegeven(VOORGENOMEN, GESTART, beeindigd, afgehandeld)
        .wanneer(new HandelEindeAf(), DAG)
        .danGeweigerd("niets-af-te-handelen");
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN)
        .wanneer(new HandelEindeAf(), DAG)
        .danGeweigerd("niets-af-te-handelen");
  }

  @Test
  void uitval_wordt_vastgelegd_met_een_reden_van_de_werkwijze() {
    gegeven(VOORGENOMEN, GESTART).wanneer(uitval("geen-klik", DAG), DAG).dan(UITGEVALLEN);
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(uitval("slecht-weer", DAG), DAG)
        .danGeweigerd("onbekende-keuze");
  }

  @Test
  void uitval_ligt_tussen_het_begin_en_vandaag() {
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(uitval("geen-klik", DAG.plusDays(1)), DAG)
        .danGeweigerd("in-de-toekomst");
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(uitval("geen-klik", DAG.minusDays(1)), DAG)
        .danGeweigerd("voor-het-begin");
  }

  @Test
  void de_laatste_dag_van_de_nazorg_telt_nog_als_uitval_en_de_dag_erna_niet_meer() {
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(uitval("geen-klik", NAZORG_TOT), NAZORG_TOT)
        .dan(new PlaatsingUitgevallen("geen-klik", NAZORG_TOT, "ruzie"));
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(uitval("geen-klik", NAZORG_TOT.plusDays(1)), NAZORG_TOT.plusDays(1))
        .danGeweigerd("nazorg-voorbij");
  }

  @Test
  void wat_niet_loopt_valt_niet_uit() {
    gegeven().wanneer(uitval("geen-klik", DAG), DAG).danGeweigerd("niet-gevonden");
    gegeven(VOORGENOMEN).wanneer(uitval("geen-klik", DAG), DAG).danGeweigerd("nog-niet-gestart");
    gegeven(VOORGENOMEN, AFGEBROKEN)
        .wanneer(uitval("geen-klik", DAG), DAG)
        .danGeweigerd("nooit-gestart");
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN)
        .wanneer(uitval("geen-klik", DAG), DAG)
        .danGeweigerd("al-uitgevallen");
    gegeven(VOORGENOMEN, GESTART, DUURZAAM)
        .wanneer(uitval("geen-klik", DAG), NAZORG_TOT.plusDays(2))
        .danGeweigerd("al-duurzaam");
  }

  @Test
  void na_de_nazorg_is_de_uitstroom_duurzaam_ook_als_dat_laat_blijkt() {
    LocalDate laat = NAZORG_TOT.plusYears(1);
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(new StelDuurzaamVast(), NAZORG_TOT.plusDays(1))
        .dan(DUURZAAM);
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(new StelDuurzaamVast(), laat)
        .dan(new UitstroomDuurzaam(laat));
  }

  @Test
  void tijdens_de_nazorg_en_na_uitval_is_niets_duurzaam() {
    gegeven(VOORGENOMEN, GESTART)
        .wanneer(new StelDuurzaamVast(), NAZORG_TOT)
        .danGeweigerd("geen-nazorg-voorbij");
    gegeven(VOORGENOMEN, GESTART, UITGEVALLEN)
        .wanneer(new StelDuurzaamVast(), NAZORG_TOT.plusDays(1))
        .danGeweigerd("geen-nazorg-voorbij");
    gegeven(VOORGENOMEN, GESTART, DUURZAAM)
        .wanneer(new StelDuurzaamVast(), NAZORG_TOT.plusDays(1))
        .danGeweigerd("geen-nazorg-voorbij");
  }

  @Test
  void de_nazorg_verstrijkt_om_middernacht_in_amsterdam() {
    assertThat(termijnen(VOORGENOMEN, GESTART))
        .containsExactly(new Deadline("nazorg", Instant.parse("2026-07-31T22:00:00Z")));
  }

  @Test
  void wat_halverwege_bleef_wordt_na_een_minuut_afgerond() {
    var termijn = new Deadline("afronden", OM.plusSeconds(60));
    assertThat(termijnen(VOORGENOMEN)).containsExactly(termijn);
    assertThat(termijnen(VOORGENOMEN, AFGEBROKEN)).containsExactly(termijn);
  }

  @Test
  void wat_klaar_is_heeft_geen_termijn() {
    assertThat(termijnen()).isEmpty();
    assertThat(termijnen(VOORGENOMEN, AFGEBROKEN, new PlaatsingOpgeruimd())).isEmpty();
    assertThat(termijnen(VOORGENOMEN, GESTART, UITGEVALLEN)).isEmpty();
    assertThat(termijnen(VOORGENOMEN, GESTART, DUURZAAM)).isEmpty();
  }

  @Test
  void alleen_uitval_kan_nog_gemeld_worden_tot_het_einde_van_de_nazorg() {
    assertThat(PlaatsingStappen.van(gegeven(VOORGENOMEN, GESTART).stand()))
        .singleElement()
        .returns("uitvallen", VolgendeStap::stap)
        .returns(NAZORG_TOT, VolgendeStap::uiterlijk);
    assertThat(PlaatsingStappen.van(gegeven(VOORGENOMEN).stand())).isEmpty();
  }

  private static NeemVoor voornemen(String soort, LocalDate begonnenOp) {
    return new NeemVoor(
        JAN,
        KANDIDAAT,
        LocalDate.of(2026, 1, 1),
        BASIS,
        WERKPLEK,
        "wg-1",
        soort,
        20,
        begonnenOp,
        "rustige plek");
  }

  private static MeldUitval uitval(String reden, LocalDate op) {
    return new MeldUitval(reden, op, "ruzie");
  }

  private static List<Deadline> termijnen(PlaatsingGebeurtenis... eerder) {
    return BESLUIT.deadlines(gegeven(eerder).stand());
  }

  private static Gegeven<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> gegeven(
      PlaatsingGebeurtenis... eerder) {
    return new Gegeven<>(BESLUIT, List.of(eerder));
  }
}
