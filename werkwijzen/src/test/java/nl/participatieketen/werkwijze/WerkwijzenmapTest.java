package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WerkwijzenmapTest {

  @TempDir Path map;

  @Test
  void een_eigen_werkwijze_komt_naast_de_meegeleverde() {
    Proef proef = new Proef(map);
    proef.zet("proef/v1.yaml", Proef.goed());
    proef.zet("proef/v10.yaml", Proef.met("versie: 1", "versie: 10"));
    proef.zet("proef/v2.yaml", Proef.met("versie: 1", "versie: 2"));

    Werkwijzen werkwijzen = proef.laad();

    assertThat(werkwijzen.alle())
        .extracting(w -> w.id() + " " + w.versie())
        .contains("basis 1")
        .containsSubsequence("proef 1", "proef 2", "proef 10");
    assertThat(werkwijzen.nieuwste("proef")).map(Werkwijze::versie).contains(10);
    assertThat(werkwijzen.zoek("proef", 2)).isPresent();
  }

  @Test
  void een_meegeleverde_versie_wordt_niet_vervangen() {
    Proef proef = new Proef(map);
    proef.zet("basis/v1.yaml", Proef.met("id: proef", "id: basis"));
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat)
        .containsExactly("'basis' versie 1 wordt al meegeleverd");
  }

  @Test
  void een_meegeleverde_werkwijze_mag_een_volgende_versie_krijgen() {
    Proef proef = new Proef(map);
    proef.zet("basis/v2.yaml", Proef.met("id: proef\nversie: 1", "id: basis\nversie: 2"));
    assertThat(proef.laad().nieuwste("basis")).map(Werkwijze::versie).contains(2);
  }

  @Test
  void een_bestand_op_een_andere_plaats_is_een_fout() {
    Proef proef = new Proef(map);
    proef.zet("los.yaml", Proef.goed());
    proef.zet("proef/v1.yml", Proef.goed());
    proef.zet("proef/v01.yaml", Proef.goed());
    proef.zet("Proef/v1.yaml", Proef.goed());
    proef.zet("proef/diep/v1.yaml", Proef.goed());
    assertThat(proef.bevindingen())
        .hasSize(5)
        .allSatisfy(b -> assertThat(b.wat()).contains("niet op de plaats van een werkwijze"));
  }

  @Test
  void ernaast_mag_staan_wie_ermee_werkt_en_hoe_men_haar_speelt() {
    Proef proef = new Proef(map);
    proef.zet("proef/v1.yaml", Proef.goed());
    proef.zet("proef/scenario.yaml", "naam: proef");
    proef.zet("organisaties.yaml", "organisaties: {}");
    assertThat(proef.laad().zoek("proef", 1)).isPresent();
  }

  @Test
  void wat_geen_yaml_is_of_verborgen_telt_niet_mee() throws Exception {
    Proef proef = new Proef(map);
    proef.zet("LEESMIJ.md", "Onze werkwijzen");
    proef.zet("..2026_11_22/proef/v1.yaml", Proef.goed());
    Files.createSymbolicLink(map.resolve("..data"), map.resolve("..2026_11_22"));
    Files.createSymbolicLink(map.resolve("proef"), map.resolve("..data/proef"));
    assertThat(proef.laad().alle())
        .extracting(Werkwijze::id)
        .filteredOn("proef"::equals)
        .hasSize(1);
  }

  @Test
  void een_map_die_er_niet_is_is_een_fout() {
    Proef proef = new Proef(map.resolve("weg"));
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat)
        .containsExactly("deze map is er niet");
  }

  @Test
  void de_melding_leest_als_een_lijst_van_wat_waarom_en_wat_dan() {
    Proef proef = new Proef(map);
    Path bestand = proef.zet("proef/v1.yaml", Proef.met("versie: 1", "versie: 2"));
    assertThatThrownBy(proef::laad)
        .isInstanceOf(OngeldigeBestanden.class)
        .hasMessage(
            """
            Niet alles klopt (1 gevonden):

            %s, regel 3: 'versie' is 2
              Waarom: het bestand staat op de plaats proef/v1.yaml
              Wat dan: schrijf 'versie: 1', of hernoem het bestand
            """
                .formatted(bestand));
  }
}
