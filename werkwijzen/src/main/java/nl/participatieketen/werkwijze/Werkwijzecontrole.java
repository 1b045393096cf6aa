package nl.participatieketen.werkwijze;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.Bevindingen;
import nl.participatieketen.werkwijze.bestand.Verslag;

/** Checks files that should hold werkwijzen, without using them. */
public final class Werkwijzecontrole {

  private Werkwijzecontrole() {}

  /**
   * Checks the werkwijzen that come along and those in {@code map}, as {@link Werkwijzen#laad}
   * reads them.
   */
  public static Verslag alle(Optional<Path> map) {
    Bevindingen bevindingen = new Bevindingen();
    List<Bron> bronnen = Bronnen.alle(map, bevindingen);
    return verslag(bronnen, bevindingen);
  }

  /** Checks files wherever they stand; one that isn't there is a fault. */
  public static Verslag bestanden(List<Path> bestanden) {
    Bevindingen bevindingen = new Bevindingen();
    List<Bron> bronnen = new ArrayList<>();
    for (Path bestand : bestanden) {
      if (Files.isRegularFile(bestand)) {
        bronnen.add(Bron.los(bestand, Resource.tekst(bestand)));
      } else {
        bevindingen.meld(ontbreekt(bestand));
      }
    }
    Verslag verslag = verslag(bronnen, bevindingen);
    return new Verslag(bestanden.size(), verslag.bevindingen());
  }

  private static Verslag verslag(List<Bron> bronnen, Bevindingen bevindingen) {
    Werkwijzelezer lezer = new Werkwijzelezer(bevindingen);
    bronnen.forEach(lezer::lees);
    return new Verslag(bronnen.size(), bevindingen.alle());
  }

  private static Bevinding ontbreekt(Path bestand) {
    return new Bevinding(
        bestand.toString(),
        1,
        "dit bestand is er niet",
        "er valt niets te controleren",
        "kijk naar de naam en de map");
  }
}
