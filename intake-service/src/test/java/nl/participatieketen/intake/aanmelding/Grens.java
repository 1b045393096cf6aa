package nl.participatieketen.intake.aanmelding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * A limit of the sources, and what is seen around it.
 *
 * @param regel as in the table of the werkwijzen, or a name of its own for a limit beside that
 * @param telt how long, or how many
 * @param wat what is looked at
 * @param vooraf what was done first, or empty
 * @param gezien before it, at it and after it
 */
record Grens(
    String werkwijze, String regel, String telt, String wat, String vooraf, List<String> gezien) {

  static final Path TERMEN = Path.of("../werkwijzen/src/test/resources/termen.csv");

  static Stream<Grens> lees(String tabel) {
    return regels(Path.of("src/test/resources", tabel))
        .map(
            cellen ->
                new Grens(
                    cellen.get(0),
                    cellen.get(1),
                    cellen.get(2),
                    cellen.get(3),
                    cellen.get(4),
                    cellen.subList(5, 8)));
  }

  /** The cells of each line but the first. */
  static Stream<List<String>> regels(Path bestand) {
    try {
      return Files.readAllLines(bestand).stream()
          .skip(1)
          .map(regel -> List.of(regel.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Period duur() {
    return Period.parse(telt);
  }

  /** The n-th word of what is looked at, or empty. */
  String woord(int n) {
    String[] woorden = wat.split(" ");
    return n < woorden.length ? woorden[n] : "";
  }

  /** Whether what is looked at ends with this. */
  boolean over(String einde) {
    return wat.endsWith(" " + einde);
  }

  @Override
  public String toString() {
    return "%s: %s (%s %s%s)"
        .formatted(werkwijze, regel, wat, telt, vooraf.isEmpty() ? "" : ", " + vooraf);
  }
}
