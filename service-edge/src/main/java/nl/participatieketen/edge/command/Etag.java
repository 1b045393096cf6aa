package nl.participatieketen.edge.command;

import java.util.regex.Pattern;
import nl.participatieketen.edge.problem.InvalidInput;

/** The strong ETag of a resource: the version of its stream between quotes. */
final class Etag {

  private static final Pattern FORM = Pattern.compile("\"(\\d{1,9})\"");

  private Etag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  static long read(String ifMatch) {
    var form = FORM.matcher(ifMatch.strip());
    if (!form.matches()) {
      throw new InvalidInput("If-Match", "voldoet niet", "de ETag die u kreeg, bijvoorbeeld \"3\"");
    }
    return Long.parseLong(form.group(1));
  }
}
