package nl.participatieketen.werkwijze.bestand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found, so that all of it is told at once. Not safe for several threads. */
public final class Bevindingen {

  private static final Comparator<Bevinding> VOLGORDE =
      Comparator.comparing(Bevinding::bestand).thenComparingInt(Bevinding::regel);

  private final List<Bevinding> bevindingen = new ArrayList<>();

  /** Adds one. */
  public void meld(Bevinding bevinding) {
    bevindingen.add(bevinding);
  }

  /** How many there are by now. */
  public int aantal() {
    return bevindingen.size();
  }

  /** All of them, each once, by file and line. */
  public List<Bevinding> alle() {
    return bevindingen.stream().distinct().sorted(VOLGORDE).toList();
  }

  /**
   * Goes on when no fault was found. What should only be looked at does not stop anything.
   *
   * @throws OngeldigeBestanden with all faults, by file and line
   */
  public void eisGeenFouten() {
    List<Bevinding> fouten = alle().stream().filter(Bevinding::isFout).toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigeBestanden(fouten);
    }
  }
}
