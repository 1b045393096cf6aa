package nl.participatieketen.werkwijze;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.YamlBestand;
import nl.participatieketen.werkwijze.controle.Regels;

/** What a schema can't say about a werkwijze. */
final class Werkwijzeregels {

  private Werkwijzeregels() {}

  static List<Bevinding> bevindingen(Bron bron, YamlBestand bestand, Werkwijze werkwijze) {
    return Stream.concat(plaats(bron, bestand, werkwijze), Regels.bevindingen(bestand, werkwijze))
        .toList();
  }

  private static Stream<Bevinding> plaats(Bron bron, YamlBestand bestand, Werkwijze werkwijze) {
    if (!bron.heeftPlaats()) {
      return Stream.empty();
    }
    String waarom = "het bestand staat op de plaats " + bron.plaats();
    return Stream.concat(
        werkwijze.id().equals(bron.id())
            ? Stream.empty()
            : Stream.of(
                bestand.bevinding(
                    "/id",
                    "'id' is '" + werkwijze.id() + "'",
                    waarom,
                    "schrijf 'id: " + bron.id() + "', of hernoem de map")),
        werkwijze.versie() == bron.versie()
            ? Stream.empty()
            : Stream.of(
                bestand.bevinding(
                    "/versie",
                    "'versie' is " + werkwijze.versie(),
                    waarom,
                    "schrijf 'versie: " + bron.versie() + "', of hernoem het bestand")));
  }
}
