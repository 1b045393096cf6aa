package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
public record Grens(
    String werkwijze, String regel, String telt, String wat, String vooraf, List<String> gezien) {

  private static final Path TERMEN = Path.of("../werkwijzen/src/test/resources/termen.csv");

  public static Stream<Grens> lees(String tabel) {
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
  private static Stream<List<String>> regels(Path bestand) {
    try {
      return Files.readAllLines(bestand).stream()
          .skip(1)
          .map(regel -> List.of(regel.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails when a limit that the table of the werkwijzen gives to this service is not played, or is
   * played with another duration.
   *
   * @param dienst as in that table
   * @param minstens how many there are at least, so that an empty table fails too
   */
  public static void toetsDatAllesGespeeldWordt(String dienst, int minstens) {
    Set<List<String>> gespeeld =
        Stream.of("grenzen.csv", "waarden.csv")
            .flatMap(Grens::lees)
            .map(grens -> List.of(grens.werkwijze(), grens.regel(), grens.telt()))
            .collect(Collectors.toSet());
    Set<List<String>> regels =
        gespeeld.stream().map(cellen -> cellen.subList(0, 2)).collect(Collectors.toSet());

    List<List<String>> termen =
        regels(TERMEN)
            .filter(cellen -> !cellen.get(4).startsWith("nee:"))
            .filter(cellen -> List.of(cellen.get(4).split(" ")).contains(dienst))
            .toList();

    assertThat(termen).hasSizeGreaterThanOrEqualTo(minstens);
    assertThat(termen)
        .allSatisfy(
            cellen -> {
              assertThat(regels).contains(cellen.subList(0, 2));
              if (cellen.get(3).matches("P\\d+[DWMY]")) {
                assertThat(gespeeld).contains(List.of(cellen.get(0), cellen.get(1), cellen.get(3)));
              }
            });
  }

  public Period duur() {
    return Period.parse(telt);
  }

  public Grens zonderVooraf() {
    return new Grens(werkwijze, regel, telt, wat, "", gezien);
  }

  /** The n-th word of what is looked at, or empty. */
  public String woord(int n) {
    String[] woorden = wat.split(" ");
    return n < woorden.length ? woorden[n] : "";
  }

  /** Whether what is looked at ends with this. */
  public boolean over(String einde) {
    return wat.endsWith(" " + einde);
  }

  @Override
  public String toString() {
    return "%s: %s (%s %s%s)"
        .formatted(werkwijze, regel, wat, telt, vooraf.isEmpty() ? "" : ", " + vooraf);
  }
}
