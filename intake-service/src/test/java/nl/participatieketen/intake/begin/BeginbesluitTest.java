package nl.participatieketen.intake.begin;

import static nl.participatieketen.intake.besluit.Gegeven.DAG;
import static nl.participatieketen.intake.besluit.Gegeven.GEMEENTE;
import static nl.participatieketen.intake.besluit.Gegeven.JAN;
import static nl.participatieketen.intake.besluit.Gegeven.aangemeld;
import static nl.participatieketen.intake.besluit.Gegeven.aanmelding;
import static nl.participatieketen.intake.besluit.Gegeven.gegeven;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Leeftijdsvraag;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Persoonsconflict;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.PersoonsconflictAanvaard;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeginbesluitTest {

  private static final Persoon JONG =
      new Persoon(null, "Bo", BrpDatum.van(LocalDate.of(2005, 1, 1)), null, null);

  @Test
  void een_aanmelding_begint_met_de_eerste_stap_en_haar_termijnen() {
    Zaak zaak = aangemeld().zaak();
    assertThat(zaak.werk().open().values())
        .containsExactly(new OpenStap("melding", DAG, DAG.plusDays(3), DAG.plusDays(2), 0));
    assertThat(Status.van(zaak)).isEqualTo(Status.IN_INTAKE);
  }

  @Test
  void een_aanmelding_die_een_aanvraag_is_legt_de_dag_van_aanvraag_vast() {
    assertThat(gegeven().na(aanmelding("web", Map.of())).zaak().werk().momenten())
        .containsEntry(Moment.AANVRAAG, DAG);
    assertThat(aangemeld().zaak().werk().momenten()).doesNotContainKey(Moment.AANVRAAG);
  }

  @Test
  void een_werkwijze_of_kanaal_dat_er_niet_is_wordt_geweigerd() {
    gegeven().wanneer(aanmelding("maan", Map.of())).danGeweigerd("onbekende-keuze");
    gegeven()
        .wanneer(met("andere", "balie", JAN, null, null, null))
        .danGeweigerd("onbekende-keuze");
  }

  @Test
  void een_aanmelding_wordt_geen_twee_keer_gedaan() {
    aangemeld().wanneer(aanmelding("balie", Map.of())).danGeweigerd("bestaat-al");
  }

  @Test
  void een_doorverwijzing_zegt_wie_verwijst_en_wanneer_de_deelnemer_instemde() {
    var huisarts = new Verwijzer("Huisartsenpraktijk", null, null);
    gegeven()
        .wanneer(met(null, "huisarts", JAN, null, DAG, null))
        .danGeweigerd("verwijzer-ontbreekt");
    gegeven()
        .wanneer(met(null, "huisarts", JAN, huisarts, null, null))
        .danGeweigerd("toestemming-ontbreekt");
    gegeven()
        .wanneer(met(null, "huisarts", JAN, huisarts, DAG.plusDays(1), null))
        .danGeweigerd("in-de-toekomst");
    assertThat(gegeven().na(met(null, "huisarts", JAN, huisarts, DAG, null)).zaak().dossier())
        .returns(huisarts, Dossier::verwijzer);
  }

  @Test
  void wie_is_uitgesloten_wordt_geweigerd_met_de_reden_tenzij_iemand_zegt_waarom_toch() {
    gegeven()
        .wanneer(met(null, "balie", JONG, null, null, null))
        .danGeweigerdMet("Wie nog geen 27 is");
    assertThat(
            gegeven()
                .na(met(null, "balie", JONG, null, null, "bijna 27"))
                .zaak()
                .dossier()
                .signalen())
        .containsExactly("jong");
  }

  @Test
  void een_halve_geboortedatum_sluit_alleen_uit_wie_zeker_te_jong_is_en_zegt_wat_er_open_is() {
    gegeven()
        .wanneer(aanmelding(new BrpDatum(2000, null, null)))
        .danGeweigerdMet("Wie nog geen 27 is");
    assertThat(leeftijdsvragen(new BrpDatum(1999, null, null))).containsExactly("jong");
    assertThat(leeftijdsvragen(new BrpDatum(1999, 6, null))).containsExactly("jong");
    assertThat(leeftijdsvragen(new BrpDatum(1999, 5, null))).isEmpty();
    assertThat(leeftijdsvragen(new BrpDatum(1998, null, null))).isEmpty();
    assertThat(leeftijdsvragen(new BrpDatum(1999, 6, 1))).isEmpty();
  }

  private static List<String> leeftijdsvragen(BrpDatum geboren) {
    Zaak zaak = gegeven().na(aanmelding(geboren)).zaak();
    assertThat(zaak.dossier().signalen()).isEmpty();
    return Leeftijdsvraag.open(zaak, Gegeven.WERKWIJZEN.van(zaak.dossier().werkwijze()), DAG);
  }

  private static final Actor COACH = new Actor("gemeente-proef", "jc-1", "jobcoach");

  @Test
  void een_begin_met_een_conflict_wacht_op_wie_zegt_waarom_toch() {
    var conflict = List.of(Persoonsconflict.LOPENDE_ZAAK, Persoonsconflict.ANDERE_GEGEVENS);
    var zonder = new Persoonstoets(conflict, List.of("Consulent (Proef)"), null);
    var met = new Persoonstoets(conflict, List.of("Consulent (Proef)"), "de ander sluit");
    var vraag = aanmelding("balie", Map.of());
    gegeven()
        .wanneer(vraag.voor(new UUID(1, 1), zonder))
        .danGeweigerd("persoonsconflict-lopende-zaak");
    assertThat(zonder.belet(COACH).orElseThrow().code()).isEqualTo("persoon-eerst-navragen");
    assertThat(met.belet(COACH)).isPresent();
    assertThat(gegeven().na(vraag.voor(new UUID(1, 1), met)).eerder())
        .contains(
            new PersoonsconflictAanvaard(
                List.of("lopende-zaak", "andere-gegevens"), "de ander sluit"));
  }

  @Test
  void wie_niet_aan_de_insluiting_voldoet_geeft_alleen_een_signaal() {
    assertThat(signalen(Map.of("motivatie", false))).containsExactly("wil-werken");
    assertThat(signalen(Map.of("motivatie", true))).isEmpty();
    assertThat(signalen(Map.of())).isEmpty();
  }

  @Test
  void feiten_die_niet_kloppen_worden_alle_tegelijk_genoemd_zonder_ze_te_herhalen() {
    var dan =
        gegeven()
            .wanneer(aanmelding("balie", Map.of("loonwaarde", "geheim", "crisis", 3, "maan", 1)));
    dan.danGeweigerd("feiten-kloppen-niet");
    dan.danGeweigerdMet("crisis: ja of nee");
    dan.danGeweigerdMet("loonwaarde: een percentage");
    assertThat(dan.besluit().toString()).doesNotContain("geheim");
  }

  @Test
  void een_feit_kan_zeggen_waar_het_vandaan_komt() {
    Map<String, Object> gemeten =
        Map.of("waarde", 52.5, "methode", "meetbedrijf", "meter", "ad-7", "herkomst", "meting");
    assertThat(
            gegeven()
                .na(aanmelding("balie", Map.of("loonwaarde", gemeten)))
                .zaak()
                .werk()
                .feiten()
                .perCode())
        .containsEntry(
            "loonwaarde", List.of(new Vastgelegd("52.5", DAG, "meting", "meetbedrijf", "ad-7")));
  }

  private static List<String> signalen(Map<String, Object> feiten) {
    return gegeven().na(aanmelding("balie", feiten)).zaak().dossier().signalen();
  }

  private static DoeAanmelding met(
      @Nullable String werkwijze,
      String kanaal,
      Persoon persoon,
      @Nullable Verwijzer verwijzer,
      @Nullable LocalDate toestemming,
      @Nullable String uitzondering) {
    return new DoeAanmelding(
        new UUID(1, 1),
        GEMEENTE,
        werkwijze,
        kanaal,
        null,
        persoon,
        verwijzer,
        toestemming,
        null,
        Map.of(),
        null,
        uitzondering);
  }
}
