package nl.participatieketen.werkgever.werkplek;

import static nl.participatieketen.werkgever.opstelling.Gegeven.GEMEENTE;
import static nl.participatieketen.werkgever.opstelling.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.werkgever.opstelling.Gegeven;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVergeven;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVervallen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVrijgekomen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.WerkplekAangeboden;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.BiedAan;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.GeefPlekVrij;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.VergeefPlek;
import org.junit.jupiter.api.Test;

class WerkplekBesluitTest {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 31);
  private static final UUID EEN = new UUID(1, 1);
  private static final UUID TWEE = new UUID(2, 2);
  private static final UUID JAN = new UUID(3, 3);
  private static final WerkplekAangeboden EEN_PLAATS = aangeboden("regulier", 1);
  private static final WerkplekAangeboden VEEL_PLAATSEN = aangeboden("regulier", 200);
  private static final PlekVergeven VERGEVEN = new PlekVergeven(EEN, JAN);

  @Test
  void een_werkplek_wordt_aangeboden() {
    gegeven().wanneer(new BiedAan(GEMEENTE, EEN_PLAATS.aanbod())).dan(EEN_PLAATS);
  }

  @Test
  void een_soort_die_de_werkwijze_niet_kent_wordt_geweigerd() {
    gegeven()
        .wanneer(new BiedAan(GEMEENTE, aangeboden("maanreis", 1).aanbod()))
        .danGeweigerd("onbekende-keuze");
  }

  @Test
  void een_werkplek_wordt_niet_twee_keer_aangeboden() {
    gegeven(EEN_PLAATS)
        .wanneer(new BiedAan(GEMEENTE, EEN_PLAATS.aanbod()))
        .danGeweigerd("bestaat-al");
  }

  @Test
  void een_vrije_plek_wordt_vergeven() {
    gegeven(EEN_PLAATS).wanneer(vergeef(EEN)).dan(VERGEVEN);
  }

  @Test
  void op_een_onbekende_werkplek_wordt_niets_vergeven() {
    gegeven().wanneer(vergeef(EEN)).danGeweigerd("werkplek-onbekend");
  }

  @Test
  void de_laatste_plek_wordt_maar_een_keer_vergeven() {
    gegeven(EEN_PLAATS, VERGEVEN).wanneer(vergeef(TWEE)).danGeweigerd("geen-plek-vrij");
  }

  @Test
  void dezelfde_plaatsing_krijgt_geen_tweede_plek() {
    gegeven(VEEL_PLAATSEN, VERGEVEN).wanneer(vergeef(EEN)).danNiets();
  }

  @Test
  void voor_de_eerste_dag_wordt_geen_plek_vergeven() {
    gegeven(EEN_PLAATS)
        .wanneer(new VergeefPlek(EEN, JAN, 24, DAG.minusDays(1)))
        .danGeweigerd("nog-niet-beschikbaar");
  }

  @Test
  void meer_uren_dan_aangeboden_worden_geweigerd() {
    gegeven(EEN_PLAATS).wanneer(new VergeefPlek(EEN, JAN, 25, DAG)).danGeweigerd("te-veel-uren");
  }

  @Test
  void een_vrijgekomen_plek_is_er_weer_voor_een_ander() {
    gegeven(EEN_PLAATS, VERGEVEN).wanneer(new GeefPlekVrij(EEN)).dan(new PlekVrijgekomen(EEN));
    gegeven(EEN_PLAATS, VERGEVEN, new PlekVrijgekomen(EEN))
        .wanneer(vergeef(TWEE))
        .dan(new PlekVergeven(TWEE, JAN));
  }

  @Test
  void wie_zijn_plek_opgaf_krijgt_er_nooit_meer_een() {
    gegeven(EEN_PLAATS, VERGEVEN, new PlekVrijgekomen(EEN))
        .wanneer(vergeef(EEN))
        .danGeweigerd("plek-vervallen");
  }

  @Test
  void wie_nooit_een_plek_had_en_ervan_afziet_krijgt_er_ook_later_geen() {
    gegeven(EEN_PLAATS).wanneer(new GeefPlekVrij(EEN)).dan(new PlekVervallen(EEN));
    gegeven(EEN_PLAATS, new PlekVervallen(EEN))
        .wanneer(vergeef(EEN))
        .danGeweigerd("plek-vervallen");
  }

  @Test
  void twee_keer_vrijgeven_verandert_niets() {
    gegeven(EEN_PLAATS, VERGEVEN, new PlekVrijgekomen(EEN))
        .wanneer(new GeefPlekVrij(EEN))
        .danNiets();
    gegeven(EEN_PLAATS, new PlekVervallen(EEN)).wanneer(new GeefPlekVrij(EEN)).danNiets();
    gegeven().wanneer(new GeefPlekVrij(EEN)).danNiets();
  }

  @Test
  void een_aanbod_raakt_uitgeput_voordat_zijn_stroom_vol_is() {
    WerkplekGebeurtenis[] vaak =
        Stream.concat(
                Stream.of(VEEL_PLAATSEN),
                IntStream.range(0, WerkplekBesluit.MEESTE_KEREN)
                    .mapToObj(i -> new UUID(9, i))
                    .flatMap(id -> Stream.of(new PlekVergeven(id, JAN), new PlekVrijgekomen(id))))
            .toArray(WerkplekGebeurtenis[]::new);
    gegeven(vaak).wanneer(vergeef(EEN)).danGeweigerd("aanbod-uitgeput");
  }

  @Test
  void de_stand_zegt_wat_vrij_is_en_wie_dan_mag_plaatsen() {
    var open = (Werkplek.Aangeboden) gegeven(VEEL_PLAATSEN, VERGEVEN).stand();
    assertThat(open.vrij()).isEqualTo(199);
    assertThat(WerkplekStatus.van(open)).isEqualTo(WerkplekStatus.OPEN);
    assertThat(WerkplekStappen.van(open))
        .flatExtracting(VolgendeStap::rollen)
        .containsExactly("accountmanager");
    var vol = (Werkplek.Aangeboden) gegeven(EEN_PLAATS, VERGEVEN).stand();
    assertThat(WerkplekStatus.van(vol)).isEqualTo(WerkplekStatus.VOL);
    assertThat(WerkplekStappen.van(vol)).isEmpty();
    assertThat(vol.voorbij()).isEqualTo(Set.of());
  }

  private static WerkplekAangeboden aangeboden(String soort, int plaatsen) {
    return new WerkplekAangeboden(
        new Aanbod("logistiek", soort, 24, plaatsen, DAG, null, "Distributiecentrum Zuid", "wg-1"));
  }

  private static VergeefPlek vergeef(UUID plaatsingId) {
    return new VergeefPlek(plaatsingId, JAN, 24, DAG);
  }

  private static Gegeven<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> gegeven(
      WerkplekGebeurtenis... eerder) {
    return new Gegeven<>(new WerkplekBesluit(WERKWIJZEN), List.of(eerder));
  }
}
