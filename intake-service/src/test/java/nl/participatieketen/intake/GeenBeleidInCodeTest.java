package nl.participatieketen.intake;

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
          Map.entry("Feiteninvoer.MEESTE", "hoeveel invoer mag zijn"),
          Map.entry("BijeenkomstInvoer.MEESTE", "hoeveel invoer mag zijn"),
          Map.entry("Regels.TEKST", "hoe lang invoer mag zijn"),
          Map.entry("Feitenlezer.LANGSTE_TOELICHTING", "hoe lang invoer mag zijn"),
          Map.entry("Feitenlezer.BIJ", "de velden van een feit"),
          Map.entry("Aanvragen.HOEVEELHEID", "techniek"),
          Map.entry("Csvkop.VERPLICHT", "de velden van een aanmelding"),
          Map.entry("Invoerlijst.TEGELIJK", "techniek"),
          Map.entry("Rijlezer.LANGSTE_KENMERK", "hoe lang invoer mag zijn"),
          Map.entry("Persoonsbegin.GENOEG", "techniek"),
          Map.entry("Snijder.LANGSTE", "hoe lang invoer mag zijn"),
          Map.entry("Telling.MEESTE_BYTES", "hoeveel invoer mag zijn"),
          Map.entry("Telling.MEESTE_REGELS", "hoeveel invoer mag zijn"),
          Map.entry("Naamvouw.TUSSENVOEGSELS", "welke woorden geen eigen naam zijn"),
          Map.entry("Deelnemers.VOUW_NU", "techniek"));

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
