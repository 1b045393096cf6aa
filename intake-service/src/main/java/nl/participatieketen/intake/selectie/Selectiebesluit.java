package nl.participatieketen.intake.selectie;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.toegang.Criterium;
import nl.participatieketen.werkwijze.toegang.Selectieronde;

/** Holds someone to the criteria of a round; what is not known does not exclude. */
record Selectiebesluit(Selectieronde ronde) {

  /** The codes of the criteria that exclude; empty for who is selected. */
  public List<String> uitgesloten(Map<String, String> feiten) {
    return Stream.concat(
            met(ronde.insluiting(), feiten, Oordeel.ONWAAR),
            met(ronde.uitsluiting(), feiten, Oordeel.WAAR))
        .toList();
  }

  private static Stream<String> met(
      Map<String, Criterium> criteria, Map<String, String> feiten, Oordeel oordeel) {
    return criteria.values().stream()
        .filter(c -> c.als() != null && c.als().toets(feiten) == oordeel)
        .map(Criterium::code);
  }
}
