package nl.participatieketen.werkwijze;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.YamlBestand;

/** That a person can tell the answers of a list apart by their names. */
final class Keuzelijstregels {

  private Keuzelijstregels() {}

  static Stream<Bevinding> bevindingen(YamlBestand bestand, Werkwijze werkwijze) {
    return Map.of(
            "/intake/uitkomsten", werkwijze.intake().uitkomsten(),
            "/traject/uitstroom", werkwijze.traject().uitstroom(),
            "/terugmelding/redenen", werkwijze.terugmelding().redenen(),
            "/terugmelding/vragen", werkwijze.terugmelding().vragen(),
            "/matching/soorten", werkwijze.matching().soorten(),
            "/matching/uitval", werkwijze.matching().uitval())
        .entrySet()
        .stream()
        .flatMap(e -> gelijkeNamen(bestand, e.getKey(), e.getValue()));
  }

  private static Stream<Bevinding> gelijkeNamen(
      YamlBestand bestand, String plaats, Keuzelijst lijst) {
    Map<String, String> codePerNaam = new HashMap<>();
    return lijst.keuzes().stream()
        .flatMap(
            keuze -> {
              String eerder = codePerNaam.putIfAbsent(keuze.naam(), keuze.code());
              return eerder == null
                  ? Stream.empty()
                  : Stream.of(
                      bestand.bevinding(
                          plaats + "/" + keuze.code(),
                          "'" + keuze.code() + "' heet hetzelfde als '" + eerder + "'",
                          "wie moet kiezen, ziet alleen de naam",
                          "geef ieder een eigen naam, of haal er één weg"));
            });
  }
}
