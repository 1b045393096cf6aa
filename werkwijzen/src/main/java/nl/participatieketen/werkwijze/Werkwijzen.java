package nl.participatieketen.werkwijze;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.Bevindingen;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;

/** The ways of working that are known here, each in every version. Immutable. */
public final class Werkwijzen {

  private static final Comparator<Werkwijze> VOLGORDE =
      comparing(Werkwijze::id).thenComparingInt(Werkwijze::versie);

  private final List<Werkwijze> werkwijzen;
  private final List<Bevinding> waarschuwingen;

  private Werkwijzen(Collection<Werkwijze> werkwijzen, List<Bevinding> waarschuwingen) {
    this.werkwijzen = werkwijzen.stream().sorted(VOLGORDE).toList();
    this.waarschuwingen = List.copyOf(waarschuwingen);
  }

  /**
   * Reads the werkwijzen that come along and those in {@code map}. It reads once; a file that is
   * changed later is not seen.
   *
   * @param map a folder with {@code <id>/v<versie>.yaml}, or empty for none
   * @throws OngeldigeBestanden with all that is wrong in all files together
   */
  public static Werkwijzen laad(Optional<Path> map) {
    Bevindingen bevindingen = new Bevindingen();
    List<Bron> bronnen = Bronnen.alle(map, bevindingen);
    Werkwijzelezer lezer = new Werkwijzelezer(bevindingen);
    List<Werkwijze> gelezen = bronnen.stream().flatMap(b -> lezer.lees(b).stream()).toList();
    bevindingen.eisGeenFouten();
    return new Werkwijzen(gelezen, bevindingen.alle());
  }

  /** What should be looked at, of all files together, by file and line. */
  public List<Bevinding> waarschuwingen() {
    return waarschuwingen;
  }

  /** One version of one werkwijze. */
  public Optional<Werkwijze> zoek(String id, int versie) {
    return versies(id).stream().filter(w -> w.versie() == versie).findFirst();
  }

  /**
   * The version that a case keeps.
   *
   * @throws IllegalStateException when its file is gone: a version in use may not be removed
   */
  public Werkwijze van(Werkwijzeversie versie) {
    return zoek(versie.id(), versie.versie())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "versie %d van werkwijze '%s' is in gebruik maar haar bestand ontbreekt"
                        .formatted(versie.versie(), versie.id())));
  }

  /** The highest version of one werkwijze: the one under which a new case begins. */
  public Optional<Werkwijze> nieuwste(String id) {
    return versies(id).stream().max(comparingInt(Werkwijze::versie));
  }

  /** All versions of all werkwijzen, by id and version. */
  public Collection<Werkwijze> alle() {
    return werkwijzen;
  }

  private List<Werkwijze> versies(String id) {
    return werkwijzen.stream().filter(w -> w.id().equals(id)).toList();
  }
}
