package nl.participatieketen.edge.problem;

import java.util.stream.Collectors;

/**
 * One fault in a request.
 *
 * @param veld JSON Pointer into the body, or the name of a header or query parameter; cut where it
 *     is long, since a caller chooses it
 * @param melding what is wrong, in Dutch; never repeats what was sent
 * @param verwacht what would be right, in Dutch
 */
public record Fout(String veld, String melding, String verwacht) {

  private static final int LONGEST = 120;
  private static final int REPLACEMENT = 0xFFFD;

  public Fout {
    veld = shown(veld);
  }

  /** Half a surrogate pair can't be written as UTF-8, and so can't be said back. */
  private static String shown(String name) {
    String whole =
        name.codePoints()
            .limit(LONGEST)
            .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return name.codePointCount(0, name.length()) > LONGEST ? whole + "…" : whole;
  }
}
