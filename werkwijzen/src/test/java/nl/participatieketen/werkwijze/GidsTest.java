package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the guide for who writes a werkwijze to what the reader really takes. */
class GidsTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String GIDS = "een-werkwijze-schrijven.md";

  @Test
  void het_voorbeeld_uit_een_aangewezen_map_werkt() {
    Werkwijzen werkwijzen = Werkwijzen.laad(Optional.of(DOCS.resolve("voorbeelden")));
    assertThat(werkwijzen.zoek("duinstede", 1))
        .hasValueSatisfying(
            duinstede -> {
              assertThat(duinstede.groepen()).hasSize(3);
              assertThat(duinstede.fasen()).hasSize(4);
            });
  }

  @Test
  void op_het_voorbeeld_en_het_eerste_bestand_is_niets_aan_te_merken(@TempDir Path map)
      throws IOException {
    Path eerste = map.resolve("onze-gemeente/v1.yaml");
    Files.createDirectories(eerste.getParent());
    Files.writeString(eerste, eersteBestand());
    Path voorbeeld = DOCS.resolve("voorbeelden/duinstede/v1.yaml");
    assertThat(Werkwijzecontrole.bestanden(List.of(voorbeeld, eerste)).bevindingen()).isEmpty();
  }

  @Test
  void het_eerste_bestand_uit_de_gids_werkt(@TempDir Path map) throws IOException {
    Path bestand = map.resolve("onze-gemeente/v1.yaml");
    Files.createDirectories(bestand.getParent());
    Files.writeString(bestand, eersteBestand());
    assertThat(Werkwijzen.laad(Optional.of(map)).zoek("onze-gemeente", 1)).isPresent();
  }

  private static String eersteBestand() throws IOException {
    return Arrays.stream(Files.readString(DOCS.resolve(GIDS)).split("```"))
        .map(stuk -> stuk.replaceFirst("^yaml\n", ""))
        .filter(stuk -> stuk.startsWith("# onze-gemeente/v1.yaml"))
        .findFirst()
        .orElseThrow();
  }
}
