package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KapotteWerkwijzeTest {

  @TempDir Path map;
  private Proef proef;

  @BeforeEach
  void begin() {
    proef = new Proef(map);
  }

  static Stream<Arguments> fouten() {
    return Stream.of(
        fout("versie: 1", "versie: een", "'versie' moet een geheel getal zijn (nu: een)", "1"),
        fout("versie: 1", "versie: 0", "'versie' is te weinig (nu: 0)", "1"),
        fout("versie: 1", "versie: 2", "'versie' is 2", "schrijf 'versie: 1'"),
        fout("versie: 1", "versie: 10000", "'versie' is te veel (nu: 10000)", "1"),
        fout("id: proef", "id: basis", "'id' is 'basis'", "schrijf 'id: proef'"),
        fout("naam: Basis", "naam: \"\"", "'naam' is zo niet goed geschreven (nu: niets)", "baan"),
        fout("naam: Basis", "naam: *ander", "hier staat een verwijzing (*)", "voluit"),
        fout("naam: Basis", "naam: a: b", "dit is geen leesbare YAML", "kijk naar deze regel"),
        fout("bronnen: []", "bronnen: [a, a]", "'bronnen' noemt iets twee keer", "S2 4.4"),
        fout("bronnen: []", "bronnen: [3]", "nummer 1 in 'bronnen' moet een tekst", "baan"),
        fout("bronnen: []", "bronnen: S2", "'bronnen' moet een lijst zijn (nu: S2)", "S2 4.4"),
        fout("regulier: Reg", "Regulier: Reg", "'Regulier' is geen code", "niet-verschenen"),
        fout("regulier: Reg", "baan/1: Reg", "'baan/1' is geen code", "niet-verschenen"),
        fout(
            "regulier: Reguliere baan",
            "regulier: 3",
            "'regulier' moet een tekst zijn (nu",
            "baan"),
        fout("garantiebaan: B", "regulier: B", "'regulier' staat er twee keer", "laat er één"),
        fout(
            "garantiebaan: Baan uit",
            "garantiebaan: Reguliere baan #",
            "'garantiebaan' heet hetzelfde",
            "eigen"),
        fout("begin: intake", "begn: intake", "'begn' hoort hier niet in 'intake'", "'begin'"),
        fout(
            "begin: intake",
            "begin: uitleg",
            "de stap 'uitleggesprek' is er niet",
            "intakegesprek"),
        fout("soort: gesprek", "soort: dans", "'soort' heeft een waarde die niet be", "gesprek"),
        fout("na: aanmelding}", "na: Pasen}", "'na' is zo niet goed geschreven", "niet-ver"),
        fout("soort: traject", "soort: reis", "'soort' heeft een waarde die niet bes", "traject"),
        fout("{maximaal: P24M}", "{maximaal: P2Y6M}", "'maximaal' is zo niet goed", "P3D, P4W"),
        fout("{maximaal: P24M}", "{maximaal: 24}", "'maximaal' moet een tekst zijn (nu", "P3D"),
        fout("bijEinde: besluit", "bijEinde: feest", "'bijEinde' heeft een waarde", "besluit"),
        fout("duur: P6M", "duur: P0M", "'duur' is zo niet goed geschreven (nu: P0M)", "P3D"),
        fout("duur: P6M", "duur: P0D", "'duur' is zo niet goed geschreven (nu: P0D)", "P3D"),
        fout("uiterlijk: P4W", "uiterlijk: P0W", "'uiterlijk' is zo niet goed gesc", "P0D, P3D"),
        fout("duur: P6M", "duur: null", "'duur' moet een tekst zijn (nu: niets)", "P3D"),
        fout("duur: P6M", "duur: P6M\n  extra: 1", "'extra' hoort hier niet in 'nazorg'", "duur"),
        geenDuur("traject", "stilstand", "P0M"),
        geenDuur("traject", "aftellen", "P-1M"),
        geenDuur("traject", "zonderMaximaal", "P0M"),
        geenDuur("begeleiding", "uitBeeld", "-P3M"),
        geenDuur("begeleiding", "volgendePoging", "P0W"),
        geenDuur("begeleiding", "nabellen", "P0D"),
        fout(
            "duur: P6M",
            "duur: P6M\norganisatie:\n  volleWeek: 0",
            "'volleWeek' is te weinig (nu: 0)",
            "36"),
        fout(
            "duur: P6M",
            "duur: P6M\norganisatie:\n  volleWeek: 61",
            "'volleWeek' is te veel (nu: 61)",
            "36"),
        fout(
            "duur: P6M",
            "duur: P6M\nafwegingskader:\n  vragen: {a: A}\n  kenmerken: {b: {naam: B, vraag: a, soort: persoonlijk}}\n  minsteWoorden: 0",
            "'minsteWoorden' is te weinig (nu: 0)",
            "5"),
        fout(
            "bijEinde: besluit",
            "bijEinde: besluit\n  doelstanden: {}",
            "'doelstanden' is te weinig",
            "niet-verschenen"),
        fout(
            "bijEinde: besluit",
            "bijEinde: besluit\n  instrumentredenen: {a: Klaar, b: Klaar}",
            "'b' heet hetzelfde als 'a'",
            "eigen"),
        fout(
            "bijEinde: besluit",
            "bijEinde: besluit\n  evaluatieuitkomsten: [doorgaan]",
            "'evaluatieuitkomsten' moet een reeks",
            "niet-verschenen"));
  }

  private static Arguments geenDuur(String deel, String veld, String waarde) {
    boolean staatEr = deel.equals("traject");
    String voor = staatEr ? "bijEinde: besluit" : "duur: P6M";
    return fout(
        voor,
        "%s\n%s  %s: %s".formatted(voor, staatEr ? "" : deel + ":\n", veld, waarde),
        "'%s' is zo niet goed geschreven (nu: %s)".formatted(veld, waarde),
        "P3D");
  }

  private static Arguments fout(String oud, String nieuw, String wat, String watDan) {
    return Arguments.of(oud, nieuw, wat, watDan);
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void wat_niet_klopt_wordt_gezegd_met_zijn_regel(
      String oud, String nieuw, String wat, String watDan) {
    String kapot = Proef.met(oud, nieuw);
    String veranderd = nieuw.substring(nieuw.lastIndexOf('\n') + 1);
    Path bestand = proef.zet("proef/v1.yaml", kapot);

    assertThat(proef.bevindingen())
        .singleElement()
        .satisfies(
            gevonden -> {
              assertThat(gevonden.bestand()).isEqualTo(bestand.toString());
              assertThat(gevonden.wat()).startsWith(wat);
              assertThat(gevonden.regel()).isEqualTo(Proef.regel(kapot, veranderd));
              assertThat(gevonden.waarom()).isNotBlank();
              assertThat(gevonden.watDan()).contains(watDan);
            });
  }

  @Test
  void wat_ontbreekt_wordt_gezegd_waar_het_had_moeten_staan() {
    String kapot = Proef.met("  begin: intakegesprek\n", "");
    proef.zet("proef/v1.yaml", kapot);
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat, Bevinding::regel, Bevinding::watDan)
        .containsExactly(
            tuple(
                "'begin' ontbreekt in 'intake'",
                Proef.regel(kapot, "intake:\n"),
                "voeg 'begin:' toe"));
  }

  @Test
  void een_lege_keuzelijst_is_er_geen() {
    proef.zet(
        "proef/v1.yaml",
        Proef.met("soorten:\n    regulier: Reg", "soorten: {}\n  x:\n    regulier: Reg"));
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat)
        .contains("'soorten' is te weinig", "'x' hoort hier niet in 'matching'");
  }

  @Test
  void een_bestand_zonder_inhoud_is_een_fout() {
    proef.zet("proef/v1.yaml", "# nog te schrijven\n");
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat)
        .containsExactly("het bestand is leeg");
  }

  @Test
  void een_bestand_dat_geen_reeks_is_is_een_fout() {
    proef.zet("proef/v1.yaml", "hallo\n");
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat)
        .containsExactly("het bestand moet een reeks van 'naam: waarde' zijn (nu: hallo)");
  }

  @Test
  void een_tweede_document_in_hetzelfde_bestand_is_een_fout() {
    proef.zet("proef/v1.yaml", Proef.goed() + "---\nid: nog-een\n");
    assertThat(proef.bevindingen())
        .extracting(Bevinding::wat)
        .singleElement()
        .asString()
        .contains("YAML");
  }

  @Test
  void een_bestand_in_een_andere_tekenset_wordt_niet_verhaspeld() throws Exception {
    String kapot = Proef.goed();
    Path bestand = proef.zet("proef/v1.yaml", kapot);
    Files.write(bestand, kapot.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(proef.bevindingen())
        .singleElement()
        .satisfies(
            gevonden -> {
              assertThat(gevonden.wat()).isEqualTo("hier staat een teken dat niet te lezen is");
              assertThat(gevonden.regel()).isEqualTo(Proef.regel(kapot, "één"));
            });
  }

  @Test
  void alles_in_alle_bestanden_wordt_tegelijk_gezegd() {
    proef.zet("proef/v1.yaml", Proef.met("P24M", "24").replace("duur: P6M", "duur: P0M"));
    proef.zet("proef/v2.yaml", Proef.goed());
    proef.zet("proef/v3.yaml", "a: [");
    List<Bevinding> gevonden = proef.bevindingen();
    assertThat(gevonden)
        .extracting(b -> Path.of(b.bestand()).getFileName().toString())
        .containsExactly("v1.yaml", "v1.yaml", "v2.yaml", "v3.yaml");
    assertThat(gevonden.get(0).regel()).isLessThan(gevonden.get(1).regel());
  }
}
