package nl.participatieketen.werkwijze.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Werkwijzecontrole;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.Ernst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegelsTest {

  @TempDir Path map;

  /**
   * One file that is wrong in one way.
   *
   * @param oud what is replaced in the file that is right
   * @param nieuw what comes in its place
   * @param opRegel where the finding must be, as the first text on that line
   */
  record Geval(Ernst ernst, String wat, String oud, String nieuw, String opRegel) {
    @Override
    public String toString() {
      return wat;
    }
  }

  static Stream<Geval> gevallen() {
    return Gevallen.alle();
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void een_fout_wordt_gevonden_op_zijn_regel_en_verder_niets(Geval geval) {
    String kapot = vervang(goed(), geval.oud(), geval.nieuw());
    assertThat(bevindingen(kapot))
        .singleElement()
        .satisfies(
            gevonden -> {
              assertThat(gevonden.wat()).startsWith(geval.wat());
              assertThat(gevonden.ernst()).isEqualTo(geval.ernst());
              assertThat(gevonden.regel()).isEqualTo(regel(kapot, geval.opRegel()));
              assertThat(gevonden.waarom()).isNotBlank();
              assertThat(gevonden.watDan()).isNotBlank();
            });
  }

  @Test
  void in_een_goed_bestand_wordt_niets_gevonden() {
    assertThat(bevindingen(goed())).isEmpty();
  }

  @Test
  void een_bestand_zonder_bronnen_hoeft_bij_getallen_geen_bron_te_noemen() {
    String zonder =
        goed().replace("bronnen: [S9 1]", "bronnen: []").replaceAll("(, )?bron: S9 1", "");
    assertThat(bevindingen(zonder)).isEmpty();
  }

  @Test
  void wie_outreachend_wil_zijn_heeft_iemand_nodig_die_eropaf_gaat() {
    String binnen =
        goed().replace("soort: contact", "soort: gesprek").replace("door: wijk", "door: klant");
    String kapot = binnen.replace("door: klantwerker", "door: klantmanager");
    assertThat(bevindingen(kapot))
        .extracting(Bevinding::wat, Bevinding::regel)
        .containsExactly(
            tuple(
                "het kanaal 'straat' is outreachend, maar niemand gaat eropaf",
                regel(kapot, "    straat:")));
  }

  @Test
  void een_bestand_dat_er_niet_is_wordt_gemeld() {
    assertThat(Werkwijzecontrole.bestanden(List.of(map.resolve("weg.yaml"))).bevindingen())
        .extracting(Bevinding::wat)
        .containsExactly("dit bestand is er niet");
  }

  private List<Bevinding> bevindingen(String tekst) {
    try {
      Path bestand = Files.writeString(map.resolve("proef.yaml"), tekst);
      return Werkwijzecontrole.bestanden(List.of(bestand)).bevindingen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String goed() {
    try (InputStream in = RegelsTest.class.getResourceAsStream("/controle/goed.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String vervang(String tekst, String oud, String nieuw) {
    assertThat(tekst).contains(oud);
    int plaats = tekst.indexOf(oud);
    return tekst.substring(0, plaats) + nieuw + tekst.substring(plaats + oud.length());
  }

  private static int regel(String tekst, String stuk) {
    assertThat(tekst).contains(stuk);
    return (int) tekst.substring(0, tekst.indexOf(stuk)).lines().count()
        + (tekst.substring(0, tekst.indexOf(stuk)).endsWith("\n") ? 1 : 0);
  }
}
