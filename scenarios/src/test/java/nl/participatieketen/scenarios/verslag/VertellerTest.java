package nl.participatieketen.scenarios.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VertellerTest {

  private static final List<Regel> TIJDLIJN =
      List.of(
          new Regel.Dag(LocalDate.of(2026, 11, 22), 0),
          new Regel.Gedaan(
              "klantmanager", "Jan meldt zich", "POST /intake/v1/aanmeldingen", 201, 40),
          new Regel.Gebeurd("aanmelding-gedaan", "keten.intake", 3, 17, 12),
          new Regel.Dag(LocalDate.of(2026, 11, 29), 7),
          new Regel.Doorgekomen("jobcoach", "Het traject weet het", "GET /traject", 8));
  private static final Fout FOUT =
      new Fout("Het event kwam niet", "jan.yaml, regel 7", "dit", List.of("dat"), List.of("log"));

  @Test
  void een_tijdlijn_leest_als_een_verhaal() {
    assertThat(verteld(false, verslag(List.of())))
        .isEqualToIgnoringNewLines(
            """

            zondag 22 november 2026
              klantmanager    Jan meldt zich
                                » aanmelding-gedaan                  keten.intake-3@17        12 ms

            zondag 29 november 2026  (7 dagen later)
              jobcoach        Het traject weet het                                             8 ms

            Geslaagd in 1,5 s: alles wat verwacht werd kwam, en niets anders.
            """);
  }

  @Test
  void wat_iemand_doet_staat_in_het_gelid_ook_als_iemand_een_lange_naam_heeft() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Verteller verteller = new Verteller(new PrintStream(uit, true, StandardCharsets.UTF_8), false);

    verteller.kondigAan("Jan", "Een geval.", List.of("inkomensconsulent", "jan"));
    verteller.vertel(new Regel.Gedaan("inkomensconsulent", "Jan meldt zich", "", 201, 40));
    verteller.vertel(new Regel.Gedaan("jan", "Jan wacht", "", 200, 40));

    assertThat(uit.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Jan",
            "Een geval.",
            "  inkomensconsulent Jan meldt zich",
            "  jan               Jan wacht");
  }

  @Test
  void een_fout_zegt_wat_waar_verwacht_werd_wat_er_kwam_en_waar_men_kijkt() {
    assertThat(verteld(false, verslag(List.of(FOUT))))
        .contains(
            "Fout  Het event kwam niet  (jan.yaml, regel 7)",
            "verwacht  dit",
            "gekregen  dat",
            "kijk in   log",
            "Niet geslaagd na 1,5 s.");
  }

  @Test
  void alleen_op_een_terminal_zijn_er_kleuren() {
    assertThat(verteld(false, verslag(List.of(FOUT)))).doesNotContain("\u001B");
    assertThat(verteld(true, verslag(List.of(FOUT)))).contains("\u001B[31m");
  }

  @Test
  void een_machine_leest_hetzelfde() {
    JsonNode json =
        new JsonMapper().readTree(VerslagJson.van(List.of(verslag(List.of(FOUT))))).path(0);

    assertThat(json.path("geslaagd").asBoolean()).isFalse();
    assertThat(json.path("tijdlijn").valueStream().map(regel -> regel.path("soort").asString()))
        .containsExactly("dag", "gedaan", "event", "dag", "doorgekomen");
    assertThat(json.at("/tijdlijn/2/offset").asLong()).isEqualTo(17);
    assertThat(json.at("/fouten/0/kijkIn/0").asString()).isEqualTo("log");
  }

  private static Verslag verslag(List<Fout> fouten) {
    return new Verslag("jan", "Jan", "basis", TIJDLIJN, fouten, List.of(), 1500);
  }

  private static String verteld(boolean kleuren, Verslag verslag) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Verteller verteller =
        new Verteller(new PrintStream(uit, true, StandardCharsets.UTF_8), kleuren);
    verslag.tijdlijn().forEach(verteller::vertel);
    verteller.besluit(verslag);
    return uit.toString(StandardCharsets.UTF_8);
  }
}
