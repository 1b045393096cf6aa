package nl.participatieketen.werkwijze.bestand;

import java.util.List;

/**
 * What a check of files found.
 *
 * @param bestanden how many files were looked at
 * @param bevindingen what was found, by file and line
 */
public record Verslag(int bestanden, List<Bevinding> bevindingen) {

  public Verslag {
    bevindingen = List.copyOf(bevindingen);
  }

  /** How many things can't stay so. */
  public long fouten() {
    return bevindingen.stream().filter(Bevinding::isFout).count();
  }

  /** How many things should be looked at. */
  public long waarschuwingen() {
    return bevindingen.size() - fouten();
  }
}
