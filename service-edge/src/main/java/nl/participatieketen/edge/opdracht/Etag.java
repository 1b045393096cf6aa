package nl.participatieketen.edge.opdracht;

import java.util.regex.Pattern;
import nl.participatieketen.edge.problem.OngeldigeInvoer;

/** The strong ETag of a resource: the version of its stream between quotes. */
final class Etag {

  private static final Pattern VORM = Pattern.compile("\"(\\d{1,9})\"");

  private Etag() {}

  static String van(long versie) {
    return "\"" + versie + "\"";
  }

  static long lees(String ifMatch) {
    var vorm = VORM.matcher(ifMatch.strip());
    if (!vorm.matches()) {
      throw new OngeldigeInvoer(
          "If-Match", "voldoet niet", "de ETag die u kreeg, bijvoorbeeld \"3\"");
    }
    return Long.parseLong(vorm.group(1));
  }
}
