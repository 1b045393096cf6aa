package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatieketen.werkwijze.overzicht.Kenmerk;
import nl.participatieketen.werkwijze.overzicht.Overzicht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the product says of its own where a werkwijze says nothing, and how a werkwijze overrides.
 */
class EigenStandaardenTest {

  private static final String EIGEN =
      """
      begeleiding:
        uitBeeld: P6W
        volgendePoging: P3D
        nabellen: P1M
      organisatie: {volleWeek: 40}
      afwegingskader:
        vragen: {motivatie: Wil de deelnemer?}
        kenmerken: {rust: {naam: Rust, vraag: motivatie, soort: persoonlijk}}
        minsteWoorden: 12
      traject:
        zonderMaximaal: P1Y
        stilstand: P2M
        aftellen: P10W
        evaluatieuitkomsten: {verder: Verder}
        doelstanden: {open: Open, af: Af}
        instrumentredenen: {genoeg: Genoeg gehad}
      """;

  @TempDir Path map;

  @Test
  void een_werkwijze_die_niets_zegt_krijgt_wat_het_product_altijd_deed() {
    assertThat(Werkwijzen.laad(Optional.empty()).alle())
        .hasSize(20)
        .allSatisfy(
            werkwijze -> {
              assertThat(werkwijze.traject().zonderMaximaal()).isEqualTo(Duur.van("P24M"));
              assertThat(werkwijze.traject().stilstand()).isEqualTo(Duur.van("P3M"));
              assertThat(werkwijze.traject().aftellen()).isEqualTo(Duur.van("P2M"));
              assertThat(werkwijze.traject().evaluatieuitkomsten().codes())
                  .containsExactly("doorgaan", "bijstellen", "stoppen", "ander-aanbod");
              assertThat(werkwijze.traject().doelstanden().codes())
                  .containsExactly("bezig", "behaald", "vervallen");
              assertThat(werkwijze.traject().instrumentredenen().codes())
                  .containsExactly("klaar", "gestopt");
              assertThat(werkwijze.begeleiding().uitBeeld()).isEqualTo(Duur.van("P3M"));
              assertThat(werkwijze.begeleiding().volgendePoging()).isEqualTo(Duur.van("P1W"));
              assertThat(werkwijze.begeleiding().nabellen()).isEqualTo(Duur.van("P2W"));
              assertThat(werkwijze.organisatie().volleWeek()).isEqualTo(36);
              assertThat(
                      Optional.ofNullable(werkwijze.afwegingskader())
                          .map(kader -> kader.minsteWoorden())
                          .orElse(5))
                  .isEqualTo(5);
            });
  }

  @Test
  void een_werkwijze_die_iets_anders_zegt_krijgt_dat() {
    Werkwijze eigen = eigen();
    assertThat(eigen.traject().hoogstens()).isEqualTo(Duur.van("P1Y"));
    assertThat(eigen.traject().stilstand()).isEqualTo(Duur.van("P2M"));
    assertThat(eigen.traject().aftellen()).isEqualTo(Duur.van("P10W"));
    assertThat(eigen.traject().evaluatieuitkomsten().codes()).containsExactly("verder");
    assertThat(eigen.traject().doelstanden().codes()).containsExactly("open", "af");
    assertThat(eigen.traject().instrumentredenen().codes()).containsExactly("genoeg");
    assertThat(eigen.begeleiding().uitBeeld()).isEqualTo(Duur.van("P6W"));
    assertThat(eigen.begeleiding().volgendePoging()).isEqualTo(Duur.van("P3D"));
    assertThat(eigen.begeleiding().nabellen()).isEqualTo(Duur.van("P1M"));
    assertThat(eigen.organisatie().volleWeek()).isEqualTo(40);
    assertThat(eigen.afwegingskader())
        .isNotNull()
        .satisfies(kader -> assertThat(kader.minsteWoorden()).isEqualTo(12));
  }

  @Test
  void wie_een_werkwijze_laat_voorlezen_hoort_ook_wat_er_niet_in_staat() {
    assertThat(kenmerken(Werkwijzen.laad(Optional.empty()).nieuwste("basis").orElseThrow()))
        .containsEntry(
            "Aandacht",
            List.of(
                "signaal na 3 maanden stilstand",
                "signaal na 3 maanden zonder gesprek",
                "volgende poging binnen 1 week",
                "nabellen binnen 2 weken",
                "zonder langste duur bekeken na 24 maanden"))
        .containsEntry("Doelstanden", List.of("Eraan bezig", "Behaald", "Niet meer nodig"))
        .containsEntry("Instrumentredenen", List.of("Het is klaar", "Het is gestopt"))
        .containsEntry("Volle week", List.of("36 uur"));
    assertThat(kenmerken(eigen()))
        .hasEntrySatisfying(
            "Aandacht",
            regels ->
                assertThat(regels)
                    .contains(
                        "signaal na 2 maanden stilstand", "signaal na 6 weken zonder gesprek"))
        .containsEntry("Evaluatie-uitkomsten", List.of("Verder"))
        .containsEntry("Volle week", List.of("40 uur"))
        .hasEntrySatisfying(
            "Afwegingskader",
            regels -> assertThat(regels).contains("een argument heeft ten minste 12 woorden"));
  }

  private static Map<String, List<String>> kenmerken(Werkwijze werkwijze) {
    return Overzicht.van(werkwijze).stream()
        .collect(Collectors.toMap(Kenmerk::naam, Kenmerk::waarden));
  }

  private Werkwijze eigen() {
    Proef proef = new Proef(map);
    String tekst = Proef.met("traject:\n  duur: {maximaal: P24M}\n", EIGEN);
    proef.zet("proef/v1.yaml", tekst);
    return proef.laad().nieuwste("proef").orElseThrow();
  }
}
