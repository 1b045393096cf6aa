package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisatiesTest {

  private static final String GOED =
      """
      organisaties:
        stad:
          naam: De Stad
          identificatie: {oin: "00000009000000001000"}
          werkwijzen:
            - basis
          uitvoering: {re-integratie: bedrijf}
        bedrijf:
          naam: Het Bedrijf
          identificatie: {kvk: "12345678"}
          werkwijzen: [basis]
          aanvaardtVan: [stad]
      """;

  private final Werkwijzen werkwijzen = Werkwijzen.laad(Optional.empty());
  @TempDir Path map;

  @Test
  void de_twee_voorbeelden_worden_als_eerste_meegeleverd() {
    Organisaties organisaties = Organisaties.laad(Optional.empty(), werkwijzen);
    assertThat(organisaties.alle())
        .startsWith(
            new Organisatie(
                "gemeente-voorbeeld",
                "Gemeente Voorbeeld",
                new Identificatie.Oin("00000001000000001000"),
                List.of("basis"),
                Map.of(),
                List.of()),
            new Organisatie(
                "gemeente-anders",
                "Gemeente Anders",
                new Identificatie.Oin("00000001000000002000"),
                List.of("basis"),
                Map.of(),
                List.of()));
    assertThat(organisaties.zoek("gemeente-anders")).isPresent();
    assertThat(organisaties.zoek("elders")).isEmpty();
  }

  @Test
  void iedere_meegeleverde_werkwijze_is_van_een_meegeleverde_organisatie() {
    assertThat(Organisaties.laad(Optional.empty(), werkwijzen).alle())
        .flatExtracting(Organisatie::werkwijzen)
        .containsAll(werkwijzen.alle().stream().map(Werkwijze::id).toList());
  }

  @Test
  void een_eigen_bestand_komt_in_de_plaats_van_de_voorbeelden() throws IOException {
    Organisaties organisaties = laad(GOED);
    assertThat(organisaties.alle()).extracting(Organisatie::id).containsExactly("stad", "bedrijf");
  }

  @Test
  void een_route_gaat_naar_wie_haar_uitvoert_en_anders_blijft_zij_hier() throws IOException {
    Organisaties organisaties = laad(GOED);
    Organisatie stad = organisaties.zoek("stad").orElseThrow();
    Organisatie bedrijf = organisaties.zoek("bedrijf").orElseThrow();
    assertThat(stad.uitvoerder("re-integratie")).isEqualTo("bedrijf");
    assertThat(stad.uitvoerder("andere-route")).isEqualTo("stad");
    assertThat(bedrijf.uitvoerder("re-integratie")).isEqualTo("bedrijf");
  }

  @Test
  void een_route_kan_bij_meer_dan_een_uitvoerder_terecht_en_de_eerste_is_de_gebruikelijke()
      throws IOException {
    Organisatie stad =
        laad(GOED.replace(": bedrijf}", ": [bedrijf, stad]}")).zoek("stad").orElseThrow();
    assertThat(stad.uitvoerders("re-integratie")).containsExactly("bedrijf", "stad");
    assertThat(stad.uitvoerder("re-integratie")).isEqualTo("bedrijf");
  }

  @Test
  void een_organisatie_aanvaardt_alleen_van_wie_zij_noemt_en_anders_van_iedereen()
      throws IOException {
    Organisaties organisaties = laad(GOED);
    Organisatie bedrijf = organisaties.zoek("bedrijf").orElseThrow();
    assertThat(bedrijf.aanvaardt("stad")).isTrue();
    assertThat(bedrijf.aanvaardt("bedrijf")).isTrue();
    assertThat(bedrijf.aanvaardt("elders")).isFalse();
    assertThat(organisaties.zoek("stad").orElseThrow().aanvaardt("elders")).isTrue();
  }

  @Test
  void wie_een_ander_laat_uitvoeren_moet_daar_aanvaard_worden() throws IOException {
    assertThat(bevindingen(GOED.replace("aanvaardtVan: [stad]", "aanvaardtVan: [bedrijf]")))
        .singleElement()
        .satisfies(
            gevonden -> {
              assertThat(gevonden.wat()).isEqualTo("'bedrijf' aanvaardt niemand van 'stad'");
              assertThat(gevonden.regel()).isEqualTo(Proef.regel(GOED, "uitvoering"));
            });
  }

  @Test
  void een_afzender_is_een_systeem_van_een_overheid_of_van_een_onderneming() throws IOException {
    Organisaties organisaties = laad(GOED);
    assertThat(organisaties.bron("stad", "intake"))
        .isEqualTo(URI.create("urn:nld:oin:00000009000000001000:systeem:intake"));
    assertThat(organisaties.bron("bedrijf", "traject"))
        .isEqualTo(URI.create("urn:nld:kvknr:12345678.traject"));
    assertThatIllegalArgumentException().isThrownBy(() -> organisaties.bron("elders", "intake"));
  }

  @Test
  void een_nummer_heeft_zijn_eigen_lengte() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Identificatie.Oin("123"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Identificatie.Kvk("123456789"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Identificatie.Kvk("1234567a"));
  }

  static Stream<Arguments> fouten() {
    return Stream.of(
        fout("      - basis\n", "      - elders\n", "de werkwijze 'elders' is er niet", "basis"),
        fout(
            ": bedrijf}",
            ": buren}",
            "de organisatie 'buren' staat niet in dit b",
            "stad, bedrijf"),
        fout("{re-inte", "{her-inte", "de route 'her-integratie' komt in geen", "re-integratie"),
        fout(
            "\"00000009000000001000\"",
            "\"9\"",
            "'oin' is zo niet goed geschreven (nu: 9)",
            "0000"),
        fout("\"00000009000000001000\"", "9", "'oin' moet een tekst zijn (nu: 9)", "0000"),
        fout("{kvk: \"12345678\"}", "{rsin: \"1\"}", "'rsin' hoort hier niet", "oin, kvk"),
        fout("{kvk: \"12345678\"}", "{}", "'identificatie' is te weinig", "kvk: '12345678'"),
        fout(
            "{kvk: \"12345678\"}",
            "{kvk: \"12345678\", oin: \"00000009000000002000\"}",
            "'identificatie' zegt meer dan één ding",
            "kvk: '12345678'"),
        fout(
            "{kvk: \"12345678\"}",
            "{oin: \"00000009000000001000\"} ",
            "'bedrijf' heeft hetzelfde nummer als 'stad'",
            "eigen nummer"),
        fout(
            "aanvaardtVan: [stad]",
            "aanvaardtVan: [stad, buren]",
            "de organisatie 'buren' staat niet in dit b",
            "stad, bedrijf"),
        fout(
            "aanvaardtVan: [stad]",
            "aanvaardtVan: []",
            "'aanvaardtVan' is te weinig",
            "gemeente-voorbeeld"),
        fout("[basis]", "[basis, basis]", "'werkwijzen' noemt iets twee keer", "basis"),
        fout("[basis]", "[]", "'werkwijzen' is te weinig", "basis"),
        fout("  bedrijf:\n", "  Bedrijf:\n", "'Bedrijf' is geen code", "gemeente-voorbeeld"),
        fout("  bedrijf:\n", "  stad:\n", "'stad' staat er twee keer", "eigen naam"));
  }

  private static Arguments fout(String oud, String nieuw, String wat, String watDan) {
    return Arguments.of(oud, nieuw, wat, watDan);
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void wat_niet_klopt_wordt_gezegd_met_zijn_regel(
      String oud, String nieuw, String wat, String watDan) {
    assertThat(GOED).contains(oud);
    String kapot = GOED.replace(oud, nieuw);
    int regel = Proef.regel(GOED, oud);
    assertThat(bevindingen(kapot))
        .singleElement()
        .satisfies(
            gevonden -> {
              assertThat(gevonden.wat()).startsWith(wat);
              assertThat(gevonden.watDan()).contains(watDan);
              assertThat(gevonden.regel()).isEqualTo(regel);
            });
  }

  @Test
  void een_bestand_dat_er_niet_is_is_een_fout() {
    OngeldigeBestanden fout =
        catchThrowableOfType(
            OngeldigeBestanden.class,
            () -> Organisaties.laad(Optional.of(map.resolve("weg.yaml")), werkwijzen));
    assertThat(fout.bevindingen())
        .extracting(Bevinding::wat)
        .containsExactly("dit bestand is er niet");
  }

  private Organisaties laad(String tekst) throws IOException {
    return Organisaties.laad(
        Optional.of(Files.writeString(map.resolve("organisaties.yaml"), tekst)), werkwijzen);
  }

  private List<Bevinding> bevindingen(String tekst) {
    OngeldigeBestanden fout = catchThrowableOfType(OngeldigeBestanden.class, () -> laad(tekst));
    assertThat(fout).as("er had iets gevonden moeten worden").isNotNull();
    return fout.bevindingen();
  }
}
