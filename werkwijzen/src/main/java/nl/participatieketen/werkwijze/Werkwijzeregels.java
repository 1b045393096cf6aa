package nl.participatieketen.werkwijze;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.YamlBestand;

/** What a schema can't say about a werkwijze. */
final class Werkwijzeregels {

  private Werkwijzeregels() {}

  static List<Bevinding> bevindingen(Bron bron, YamlBestand bestand, Werkwijze werkwijze) {
    return Stream.of(
            plaats(bron, bestand, werkwijze),
            begin(bestand, werkwijze.intake()),
            Keuzelijstregels.bevindingen(bestand, werkwijze))
        .flatMap(gevonden -> gevonden)
        .toList();
  }

  private static Stream<Bevinding> plaats(Bron bron, YamlBestand bestand, Werkwijze werkwijze) {
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

  private static Stream<Bevinding> begin(YamlBestand bestand, Intake intake) {
    return intake.stappen().containsKey(intake.begin())
        ? Stream.empty()
        : Stream.of(
            bestand.bevinding(
                "/intake/begin",
                "de intake begint met '" + intake.begin() + "', maar die stap is er niet",
                "zonder eerste stap begint er niets",
                "kies uit: " + String.join(", ", intake.stappen().keySet())));
  }
}
