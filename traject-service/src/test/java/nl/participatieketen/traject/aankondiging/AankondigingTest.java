package nl.participatieketen.traject.aankondiging;

import static nl.participatieketen.traject.traject.Proeftraject.ORGANISATIES;
import static nl.participatieketen.traject.traject.Proeftraject.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.Aangekondigd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.Bevestigd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.BevestigingUitgebleven;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.OpnieuwGevraagd;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis.TerzijdeGelegd;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.Bevestig;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.KondigAan;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.LegTerzijde;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.MeldUitgebleven;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht.VraagOpnieuw;
import nl.participatieketen.traject.begin.Beginvoorwaarden;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;

class AankondigingTest {

  private static final String GEMEENTE = "gemeente-voorbeeld";
  private static final Instant NU = Instant.parse("2026-03-02T09:00:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
  private static final URI DATAREF = URI.create("https://keten.example/intake/v1/overdrachten/2");
  private static final Aankondiging JAN = aankondiging(new UUID(1, 1), "basis", "re-integratie", 1);
  private static final Aangekondigd AANGEKONDIGD = new Aangekondigd(JAN, NU);
  private static final TerzijdeGelegd TERZIJDE = new TerzijdeGelegd("niet-gevonden", "nee.", NU);

  private final AankondigingSoort soort =
      new AankondigingSoort(new Beginvoorwaarden(WERKWIJZEN, ORGANISATIES));

  @Test
  void wat_aangekondigd_is_wordt_nagevraagd_en_begint_pas_als_het_bevestigd_is() {
    assertThat(beslis(kondigAan(JAN))).isEqualTo(Decision.accept(AANGEKONDIGD));
    assertThat(soort.due(stand(AANGEKONDIGD))).hasSize(1);
    assertThat(beslis(new Bevestig(), AANGEKONDIGD)).isEqualTo(Decision.accept(new Bevestigd(NU)));
    assertThat(soort.due(stand(AANGEKONDIGD, new Bevestigd(NU)))).isEmpty();
  }

  @Test
  void wat_nog_eens_gehoord_wordt_verandert_niets_tenzij_het_terzijde_lag() {
    assertNiets(kondigAan(JAN), AANGEKONDIGD);
    assertNiets(kondigAan(JAN), AANGEKONDIGD, new Bevestigd(NU));
    assertThat(beslis(kondigAan(JAN), AANGEKONDIGD, TERZIJDE))
        .isEqualTo(Decision.accept(AANGEKONDIGD));
  }

  @Test
  void een_beletsel_wordt_een_keer_gezegd_en_houdt_het_navragen_niet_op() {
    var belet = new MeldUitgebleven("geen-toegang", "geen toegang.");
    var gezegd = new BevestigingUitgebleven("geen-toegang", "geen toegang.", NU);
    assertThat(beslis(belet, AANGEKONDIGD)).isEqualTo(Decision.accept(gezegd));
    assertNiets(belet, AANGEKONDIGD, gezegd);
    assertThat(beslis(new MeldUitgebleven("onleesbaar", "?"), AANGEKONDIGD, gezegd))
        .isEqualTo(Decision.accept(new BevestigingUitgebleven("onleesbaar", "?", NU)));
    assertThat(soort.due(stand(AANGEKONDIGD, gezegd))).isEqualTo(soort.due(stand(AANGEKONDIGD)));
  }

  @Test
  void wat_terzijde_ligt_wordt_niet_meer_gevraagd_tot_iemand_dat_wil() {
    assertThat(beslis(new LegTerzijde("niet-gevonden", "nee."), AANGEKONDIGD))
        .isEqualTo(Decision.accept(TERZIJDE));
    assertThat(soort.due(stand(AANGEKONDIGD, TERZIJDE))).isEmpty();
    assertNiets(new Bevestig(), AANGEKONDIGD, TERZIJDE);
    var opnieuw = new OpnieuwGevraagd(NU);
    assertThat(beslis(new VraagOpnieuw(), AANGEKONDIGD, TERZIJDE))
        .isEqualTo(Decision.accept(opnieuw));
    assertThat(soort.due(stand(AANGEKONDIGD, TERZIJDE, opnieuw))).hasSize(1);
  }

  @Test
  void wat_bevestigd_is_blijft_dat() {
    Bevestigd bevestigd = new Bevestigd(NU);
    assertNiets(new LegTerzijde("niet-gevonden", "nee."), AANGEKONDIGD, bevestigd);
    assertNiets(new MeldUitgebleven("onleesbaar", "?"), AANGEKONDIGD, bevestigd);
    assertThat(beslis(new VraagOpnieuw(), AANGEKONDIGD, bevestigd))
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void wat_hier_nooit_kan_beginnen_wordt_niet_nagevraagd() {
    assertThat(beslis(new KondigAan("nergens", JAN))).isInstanceOf(Decision.Refused.class);
    assertThat(beslis(kondigAan(aankondiging(new UUID(1, 1), "maan", "re-integratie", 1))))
        .isInstanceOf(Decision.Refused.class);
    assertThat(beslis(kondigAan(aankondiging(new UUID(1, 1), "basis", "maan", 1))))
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void een_onware_aankondiging_neemt_niet_de_plaats_van_een_ware() {
    assertThat(
            Set.of(
                JAN.id(),
                aankondiging(new UUID(9, 9), "basis", "re-integratie", 1).id(),
                aankondiging(new UUID(1, 1), "leiden", "re-integratie", 1).id(),
                aankondiging(new UUID(1, 1), "basis", "maan", 1).id(),
                aankondiging(new UUID(1, 1), "basis", "re-integratie", 2).id()))
        .hasSize(5);
    assertThat(JAN.id()).hasToString("4e1ad05e-fd8d-3d01-8c4a-a154283d6241");
  }

  private static KondigAan kondigAan(Aankondiging wat) {
    return new KondigAan(GEMEENTE, wat);
  }

  private static Aankondiging aankondiging(
      UUID deelnemer, String werkwijze, String route, int ronde) {
    return new Aankondiging(
        new Herkomst(
            deelnemer, new UUID(2, 2), GEMEENTE, new Werkwijzeversie(werkwijze, 1), route, ronde),
        DATAREF,
        DAG);
  }

  private void assertNiets(AankondigingOpdracht opdracht, AankondigingGebeurtenis... gegeven) {
    assertThat(beslis(opdracht, gegeven)).isEqualTo(Decision.accept());
  }

  private Decision<AankondigingGebeurtenis> beslis(
      AankondigingOpdracht opdracht, AankondigingGebeurtenis... gegeven) {
    return soort.decide(
        stand(gegeven), opdracht, Asker.of(Actor.system(GEMEENTE, "proces"), NU, Duur.TIJDZONE));
  }

  private Aankondigingstand stand(AankondigingGebeurtenis... gegeven) {
    Aankondigingstand stand = soort.initial();
    for (AankondigingGebeurtenis gebeurtenis : gegeven) {
      stand = soort.evolve(stand, gebeurtenis);
    }
    return stand;
  }
}
