package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatieketen.testsupport.SourcePolicy;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import org.junit.jupiter.api.Test;

/** How long, how much and which codes stand in the werkwijze, never in the code. */
class GeenBeleidInCodeTest {

  /** What looks like policy, and why it is none. */
  private static final Map<String, String> GEEN_BELEID =
      Map.ofEntries(
          Map.entry(
              "OudeBeweging.P3M",
              "OudeBeweging: wat opgeslagen is voor een gebeurtenis het zelf zei"),
          Map.entry("Begeleidingsbesluit.HOOGSTE_TREDE", "de participatieladder is landelijk"),
          Map.entry("Belasting.GEWOON", "de eenheid waarin een gewicht geteld wordt"),
          Map.entry("Urenstand.PER_UUR", "minuten in een uur"),
          Map.entry("Ruimte.DECIMALEN", "hoe een getal geschreven wordt"),
          Map.entry("Invoerregels.TEKST", "hoe lang invoer mag zijn"),
          Map.entry(
              "Overdrachtbesluit.HOOGSTENS_VERDUBBELD",
              "techniek: hoe vaak nog eens gehaald wordt"),
          Map.entry("MeteenNavragen.TEGELIJK", "techniek"),
          Map.entry("Overdrachtbron.VERBIND_MS", "techniek"),
          Map.entry("Overdrachtbron.HOOGSTENS_BYTES", "techniek"),
          Map.entry("Overdrachtbron.serialVersionUID", "techniek"));

  @Test
  void geen_duur_getal_of_codelijst_van_beleid_staat_in_de_code() {
    Set<String> rollen =
        Arrays.stream(Systeemrol.values()).map(Systeemrol::code).collect(Collectors.toSet());
    Map<String, Path> gevonden = SourcePolicy.in(Path.of("src/main/java"), rollen);

    assertThat(gevonden)
        .as("dit hoort in de werkwijze, of de reden van niet staat hierboven")
        .allSatisfy((wat, waar) -> assertThat(GEEN_BELEID).as("%s", waar).containsKey(wat));
  }
}
