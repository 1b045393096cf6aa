package nl.participatieketen.werkgever.kandidaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.EindePlaatsingGevraagd;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatDuurzaamGeplaatst;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatGekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatLosgekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatUitgeschreven;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KoppelingVervallen;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.Koppel;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.LaatLos;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerDuurzaam;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.NoteerEindeGevraagd;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfIn;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht.SchrijfUit;
import nl.participatieketen.werkgever.opstelling.Gegeven;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KandidaatBesluitTest {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 31);
  private static final UUID JAN = new UUID(1, 1);
  private static final UUID PIET = new UUID(2, 2);
  private static final UUID EEN = new UUID(3, 3);
  private static final UUID TWEE = new UUID(4, 4);
  private static final UUID WERKPLEK = new UUID(5, 5);
  private static final Profiel LOGISTIEK = new Profiel(List.of("logistiek"), 24, null, true);
  private static final Profiel GROEN = new Profiel(List.of("groen"), 16, "regio-zuid", false);
  private static final Werkwijzeversie BASIS = new Werkwijzeversie("basis", 1);
  private static final KandidaatIngeschreven INGESCHREVEN =
      new KandidaatIngeschreven(JAN, BASIS, DAG, LOGISTIEK, 4);
  private static final KandidaatGekoppeld GEKOPPELD = new KandidaatGekoppeld(EEN, WERKPLEK);
  private static final KandidaatDuurzaamGeplaatst DUURZAAM = new KandidaatDuurzaamGeplaatst(EEN);
  private static final Uitschrijving TERUG = new Uitschrijving(Uitschrijving.TERUGGEMELD, DAG);
  private static final KandidaatUitgeschreven UITGESCHREVEN =
      new KandidaatUitgeschreven(JAN, TERUG);

  @Test
  void wie_bemiddelbaar_is_verklaard_wordt_ingeschreven() {
    gegeven().wanneer(verklaard(JAN, LOGISTIEK, 4)).dan(INGESCHREVEN);
  }

  @Test
  void een_nieuwe_verklaring_vervangt_het_profiel_en_niet_de_eerste_dag() {
    var opnieuw = new KandidaatIngeschreven(JAN, BASIS, DAG.plusDays(9), GROEN, 7);
    gegeven(INGESCHREVEN)
        .wanneer(new SchrijfIn(JAN, BASIS, DAG.plusDays(9), GROEN, 7))
        .dan(opnieuw);
    assertThat(dossier(INGESCHREVEN, opnieuw))
        .returns(GROEN, Dossier::profiel)
        .returns(DAG, Dossier::sinds);
  }

  @Test
  void een_oudere_verklaring_die_later_komt_verandert_niets() {
    gegeven(INGESCHREVEN).wanneer(verklaard(JAN, GROEN, 3)).danNiets();
  }

  @Test
  void zonder_volgnummer_geldt_wat_het_laatst_kwam() {
    gegeven(INGESCHREVEN)
        .wanneer(verklaard(JAN, GROEN, null))
        .dan(new KandidaatIngeschreven(JAN, BASIS, DAG, GROEN, null));
  }

  @Test
  void een_traject_is_van_een_deelnemer() {
    gegeven(INGESCHREVEN).wanneer(verklaard(PIET, GROEN, 5)).danGeweigerd("andere-deelnemer");
    gegeven(INGESCHREVEN).wanneer(new SchrijfUit(PIET, TERUG)).danGeweigerd("andere-deelnemer");
  }

  @Test
  void een_nieuw_profiel_laat_de_plaatsing_zoals_zij_is() {
    var opnieuw = new KandidaatIngeschreven(JAN, BASIS, DAG, GROEN, 5);
    assertThat(gegeven(INGESCHREVEN, GEKOPPELD, opnieuw).stand())
        .isInstanceOfSatisfying(
            Kandidaat.Geplaatst.class,
            geplaatst -> assertThat(geplaatst.plaatsingId()).isEqualTo(EEN));
  }

  @Test
  void een_beschikbare_kandidaat_wordt_gekoppeld() {
    gegeven(INGESCHREVEN).wanneer(new Koppel(EEN, WERKPLEK, 24)).dan(GEKOPPELD);
  }

  @Test
  void niemand_werkt_meer_uren_dan_het_profiel_zegt() {
    gegeven(INGESCHREVEN)
        .wanneer(new Koppel(EEN, WERKPLEK, 25))
        .danGeweigerd("meer-uren-dan-profiel");
  }

  @Test
  void eindigt_het_traject_tijdens_een_plaatsing_dan_wordt_haar_een_keer_gevraagd_te_eindigen() {
    var gevraagd = new EindePlaatsingGevraagd(EEN);
    var vraag = new NoteerEindeGevraagd(EEN);
    assertThat(termijnen(INGESCHREVEN, GEKOPPELD)).isEmpty();
    assertThat(termijnen(INGESCHREVEN, GEKOPPELD, UITGESCHREVEN))
        .containsExactly(new Deadline("beeindigen", Instant.parse("2026-01-30T23:00:00Z")));
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(vraag).danNiets();
    gegeven(INGESCHREVEN, GEKOPPELD, UITGESCHREVEN).wanneer(vraag).dan(gevraagd);
    gegeven(INGESCHREVEN, GEKOPPELD, UITGESCHREVEN, gevraagd).wanneer(vraag).danNiets();
    assertThat(termijnen(INGESCHREVEN, GEKOPPELD, UITGESCHREVEN, gevraagd)).isEmpty();
  }

  @Test
  void zonder_plaatsing_of_bij_een_duurzame_valt_er_aan_het_einde_niets_te_vragen() {
    assertThat(termijnen(INGESCHREVEN, UITGESCHREVEN)).isEmpty();
    assertThat(termijnen(INGESCHREVEN, GEKOPPELD, DUURZAAM)).isEmpty();
    assertThat(termijnen(INGESCHREVEN, GEKOPPELD, UITGESCHREVEN, DUURZAAM)).isEmpty();
  }

  @Test
  void een_kandidaat_heeft_ten_hoogste_een_plaatsing() {
    gegeven(INGESCHREVEN, GEKOPPELD)
        .wanneer(new Koppel(TWEE, WERKPLEK, 24))
        .danGeweigerd("al-geplaatst");
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(new Koppel(EEN, WERKPLEK, 24)).danNiets();
  }

  @Test
  void wie_niet_is_ingeschreven_wordt_niet_gekoppeld() {
    gegeven().wanneer(new Koppel(EEN, WERKPLEK, 24)).danGeweigerd("kandidaat-onbekend");
    gegeven(UITGESCHREVEN)
        .wanneer(new Koppel(EEN, WERKPLEK, 24))
        .danGeweigerd("kandidaat-onbekend");
  }

  @Test
  void wie_is_uitgeschreven_wordt_niet_gekoppeld() {
    gegeven(INGESCHREVEN, UITGESCHREVEN)
        .wanneer(new Koppel(EEN, WERKPLEK, 24))
        .danGeweigerd("uitgeschreven");
  }

  @Test
  void wie_duurzaam_geplaatst_is_wordt_niet_gekoppeld() {
    gegeven(INGESCHREVEN, GEKOPPELD, DUURZAAM)
        .wanneer(new Koppel(TWEE, WERKPLEK, 24))
        .danGeweigerd("duurzaam-geplaatst");
  }

  @Test
  void na_uitval_is_de_kandidaat_weer_beschikbaar() {
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(new LaatLos(EEN)).dan(new KandidaatLosgekoppeld(EEN));
    gegeven(INGESCHREVEN, GEKOPPELD, new KandidaatLosgekoppeld(EEN))
        .wanneer(new Koppel(TWEE, WERKPLEK, 24))
        .dan(new KandidaatGekoppeld(TWEE, WERKPLEK));
  }

  @Test
  void een_plaatsing_die_voorbij_is_krijgt_de_kandidaat_nooit_meer() {
    gegeven(INGESCHREVEN, GEKOPPELD, new KandidaatLosgekoppeld(EEN))
        .wanneer(new Koppel(EEN, WERKPLEK, 24))
        .danGeweigerd("koppeling-vervallen");
  }

  @Test
  void een_plaatsing_die_afzag_krijgt_de_kandidaat_ook_later_niet() {
    gegeven(INGESCHREVEN).wanneer(new LaatLos(EEN)).dan(new KoppelingVervallen(EEN));
    gegeven(INGESCHREVEN, new KoppelingVervallen(EEN))
        .wanneer(new Koppel(EEN, WERKPLEK, 24))
        .danGeweigerd("koppeling-vervallen");
  }

  @Test
  void afzien_laat_een_andere_plaatsing_met_rust() {
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(new LaatLos(TWEE)).dan(new KoppelingVervallen(TWEE));
    assertThat(gegeven(INGESCHREVEN, GEKOPPELD, new KoppelingVervallen(TWEE)).stand())
        .isInstanceOf(Kandidaat.Geplaatst.class);
  }

  @Test
  void twee_keer_loslaten_verandert_niets() {
    gegeven(INGESCHREVEN, GEKOPPELD, new KandidaatLosgekoppeld(EEN))
        .wanneer(new LaatLos(EEN))
        .danNiets();
    gegeven().wanneer(new LaatLos(EEN)).danNiets();
  }

  @Test
  void het_einde_van_het_traject_schrijft_uit() {
    gegeven(INGESCHREVEN).wanneer(new SchrijfUit(JAN, TERUG)).dan(UITGESCHREVEN);
    gegeven(INGESCHREVEN, UITGESCHREVEN).wanneer(new SchrijfUit(JAN, TERUG)).danNiets();
  }

  @Test
  void wie_tijdens_een_plaatsing_wordt_uitgeschreven_is_na_uitval_niet_meer_beschikbaar() {
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(new SchrijfUit(JAN, TERUG)).dan(UITGESCHREVEN);
    var daarna = gegeven(INGESCHREVEN, GEKOPPELD, UITGESCHREVEN, new KandidaatLosgekoppeld(EEN));
    assertThat(daarna.stand())
        .isInstanceOfSatisfying(
            Kandidaat.Uitgeschreven.class, weg -> assertThat(weg.uitschrijving()).isEqualTo(TERUG));
  }

  @Test
  void wie_voor_de_verklaring_al_weg_was_wordt_niet_alsnog_ingeschreven() {
    gegeven().wanneer(new SchrijfUit(JAN, TERUG)).dan(UITGESCHREVEN);
    gegeven(UITGESCHREVEN).wanneer(verklaard(JAN, LOGISTIEK, 4)).danNiets();
    gegeven(INGESCHREVEN, UITGESCHREVEN).wanneer(verklaard(JAN, GROEN, 5)).danNiets();
  }

  @Test
  void duurzaam_blijft_duurzaam_ook_als_het_traject_eindigt() {
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(new NoteerDuurzaam(EEN)).dan(DUURZAAM);
    gegeven(INGESCHREVEN, GEKOPPELD, DUURZAAM).wanneer(new SchrijfUit(JAN, TERUG)).danNiets();
    gegeven(INGESCHREVEN, GEKOPPELD, DUURZAAM).wanneer(new NoteerDuurzaam(EEN)).danNiets();
  }

  @Test
  void duurzaam_van_een_andere_plaatsing_verandert_niets() {
    gegeven(INGESCHREVEN, GEKOPPELD).wanneer(new NoteerDuurzaam(TWEE)).danNiets();
    gegeven().wanneer(new NoteerDuurzaam(TWEE)).danNiets();
  }

  @Test
  void de_stroom_is_van_de_deelnemer_zodra_die_bekend_is() {
    var soort = new KandidaatBesluit();
    assertThat(soort.deelnemer(gegeven().stand())).isNull();
    assertThat(soort.deelnemer(gegeven(UITGESCHREVEN).stand())).isEqualTo(JAN);
    assertThat(soort.deelnemer(gegeven(INGESCHREVEN, GEKOPPELD).stand())).isEqualTo(JAN);
  }

  @Test
  void alleen_wie_beschikbaar_is_heeft_een_volgende_stap() {
    assertThat(KandidaatStappen.van(gegeven(INGESCHREVEN).stand()))
        .flatExtracting(VolgendeStap::rollen)
        .containsExactly("accountmanager");
    assertThat(KandidaatStappen.van(gegeven(INGESCHREVEN, GEKOPPELD).stand())).isEmpty();
  }

  private static SchrijfIn verklaard(
      UUID deelnemerId, Profiel profiel, @Nullable Integer volgnummer) {
    return new SchrijfIn(deelnemerId, BASIS, DAG, profiel, volgnummer);
  }

  private static Dossier dossier(KandidaatGebeurtenis... eerder) {
    return ((Kandidaat.Bekend) gegeven(eerder).stand()).dossier();
  }

  private static List<Deadline> termijnen(KandidaatGebeurtenis... eerder) {
    return new KandidaatBesluit().deadlines(gegeven(eerder).stand());
  }

  private static Gegeven<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> gegeven(
      KandidaatGebeurtenis... eerder) {
    return new Gegeven<>(new KandidaatBesluit(), List.of(eerder));
  }
}
