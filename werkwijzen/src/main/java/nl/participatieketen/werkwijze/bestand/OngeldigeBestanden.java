package nl.participatieketen.werkwijze.bestand;

import java.util.List;
import java.util.stream.Collectors;

/** Files that can't be used, with everything that was found in all of them. */
public final class OngeldigeBestanden extends RuntimeException {

  private final List<Bevinding> bevindingen;

  public OngeldigeBestanden(List<Bevinding> bevindingen) {
    super(
        bevindingen.stream()
            .map(Bevinding::toString)
            .collect(
                Collectors.joining(
                    "\n\n", "Niet alles klopt (" + bevindingen.size() + " gevonden):\n\n", "\n")));
    this.bevindingen = List.copyOf(bevindingen);
  }

  /** What was found, by file and line; at least one. */
  public List<Bevinding> bevindingen() {
    return bevindingen;
  }
}
