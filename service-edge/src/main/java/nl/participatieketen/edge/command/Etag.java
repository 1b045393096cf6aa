package nl.participatieketen.edge.command;

import nl.participatieketen.edge.input.Forms;
import nl.participatieketen.edge.problem.InvalidInput;

/** The strong ETag of a resource: the version of its stream between quotes. */
final class Etag {

  private Etag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  static long read(String ifMatch) {
    var form = Forms.ETAG.matcher(ifMatch.strip());
    if (!form.matches()) {
      throw new InvalidInput("If-Match", "voldoet niet", "de ETag die u kreeg, bijvoorbeeld \"3\"");
    }
    return Long.parseLong(form.group(1));
  }
}
