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

  /**
   * Goes on when nothing was found.
   *
   * @throws OngeldigeBestanden with all findings, by file and line
   */
  public void eisGeen() {
    if (!bevindingen.isEmpty()) {
      throw new OngeldigeBestanden(bevindingen.stream().distinct().sorted(VOLGORDE).toList());
    }
  }
}
