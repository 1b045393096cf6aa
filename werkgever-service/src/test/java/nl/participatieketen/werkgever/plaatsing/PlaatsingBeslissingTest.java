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
import nl.participatieketen.werkgever.opstelling.Gegeven.Dan;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingAfgebroken;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingGestart;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingUitgevallen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.PlaatsingVoorgenomen;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis.UitstroomDuurzaam;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.BreekAf;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.MeldUitval;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NeemVoor;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.NoteerOpgeruimd;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.Start;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.StelDuurzaamVast;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaatsingBeslissingTest {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 31);
  private static final LocalDate NAZORG_TOT = LocalDate.of(2026, 7, 31);
  private static final Instant OM = Instant.parse("2026-01-31T09:30:00Z");
  private static final UUID JAN = new UUID(1, 1);
  private static final UUID KANDIDAAT = new UUID(2, 2);
  private static final UUID WERKPLEK = new UUID(3, 3);
  private static final Werkwijzeversie BASIS = new Werkwijzeversie("basis", 1);
  private static final PlaatsingVoorgenomen VOORGENOMEN =
      new PlaatsingVoorgenomen(
          new Afspraak(JAN, KANDIDAAT, WERKPLEK, BASIS, "regulier", 20, DAG, NAZORG_TOT),
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
    gegeven().wanneer(voornemen("regulier", DAG), DAG).dan(VOORGENOMEN);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-31,2027-02-28", "2027-08-31,2028-02-29", "2026-02-28,2026-08-28"})
  void de_nazorg_eindigt_op_dezelfde_dag_van_de_maand_of_op_de_laatste(
      LocalDate begonnenOp, LocalDate nazorgTot) {
    var besluit =
        new PlaatsingBeslissing(WERKWIJZEN)
            .beslis(new Plaatsing.Onbekend(), voornemen("regulier", begonnenOp), begonnenOp);
    assertThat(besluit.toString()).contains("nazorgTot=" + nazorgTot + "]");
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
    assertThat(PlaatsingStappen.van(gegeven(VOORGENOMEN, GESTART).gegeven().stand()))
        .singleElement()
        .returns("uitvallen", VolgendeStap::stap)
        .returns(NAZORG_TOT, VolgendeStap::uiterlijk);
    assertThat(PlaatsingStappen.van(gegeven(VOORGENOMEN).gegeven().stand())).isEmpty();
  }

  private static NeemVoor voornemen(String soort, LocalDate begonnenOp) {
    return new NeemVoor(
        JAN,
        KANDIDAAT,
        LocalDate.of(2026, 1, 1),
        BASIS,
        WERKPLEK,
        soort,
        20,
        begonnenOp,
        OM,
        "rustige plek");
  }

  private static MeldUitval uitval(String reden, LocalDate op) {
    return new MeldUitval(reden, op, "ruzie");
  }

  private static List<Deadline> termijnen(PlaatsingGebeurtenis... eerder) {
    return new PlaatsingSoort().deadlines(gegeven(eerder).gegeven().stand());
  }

  private static Vraag gegeven(PlaatsingGebeurtenis... eerder) {
    return new Vraag(new Gegeven<>(new PlaatsingSoort(), List.of(eerder)));
  }

  private record Vraag(Gegeven<Plaatsing, PlaatsingGebeurtenis> gegeven) {
    Dan<PlaatsingGebeurtenis> wanneer(PlaatsingOpdracht opdracht, LocalDate vandaag) {
      var beslissing = new PlaatsingBeslissing(WERKWIJZEN);
      return gegeven.wanneer(stand -> beslissing.beslis(stand, opdracht, vandaag));
    }
  }
}
