package nl.participatieketen.scenarios.bestand;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A scenario that can't be played as it is written, with every finding. */
public final class OnleesbaarScenario extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Bevinding> bevindingen;

  OnleesbaarScenario(List<Bevinding> bevindingen) {
    super(bevindingen.stream().map(Bevinding::toString).collect(joining("\n")));
    this.bevindingen = List.copyOf(bevindingen);
  }

  public List<Bevinding> bevindingen() {
    return bevindingen;
  }
}
