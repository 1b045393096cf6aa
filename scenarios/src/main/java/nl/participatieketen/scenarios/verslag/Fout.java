package nl.participatieketen.scenarios.verslag;

import java.util.List;

/**
 * Something that did not go as expected.
 *
 * @param plaats the file and the line that expected it
 * @param kijkIn where more can be found
 */
public record Fout(
    String wat, String plaats, String verwacht, List<String> gekregen, List<String> kijkIn) {

  public Fout {
    gekregen = List.copyOf(gekregen);
    kijkIn = List.copyOf(kijkIn);
  }
}
