package nl.participatieketen.werkwijze;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that should hold one version of a werkwijze.
 *
 * @param naam the file, as findings name it
 * @param id the werkwijze that its place says; empty where its place says nothing
 * @param versie the version that its place says; 0 where its place says nothing
 * @param tekst what stands in it
 */
record Bron(String naam, String id, int versie, String tekst) {

  private static final Pattern PLAATS =
      Pattern.compile("([a-z][a-z0-9-]{0,63})/v([1-9][0-9]{0,3})\\.yaml");

  static boolean isPlaats(String plaats) {
    return PLAATS.matcher(plaats).matches();
  }

  static Bron van(String naam, String plaats, String tekst) {
    Matcher delen = PLAATS.matcher(plaats);
    if (!delen.matches()) {
      throw new IllegalArgumentException("'" + plaats + "' is geen plaats voor een werkwijze");
    }
    return new Bron(naam, delen.group(1), Integer.parseInt(delen.group(2)), tekst);
  }

  /** A file that may stand anywhere. */
  static Bron los(Path pad, String tekst) {
    int delen = pad.getNameCount();
    String plaats = pad.subpath(Math.max(0, delen - 2), delen).toString().replace('\\', '/');
    return isPlaats(plaats)
        ? van(pad.toString(), plaats, tekst)
        : new Bron(pad.toString(), "", 0, tekst);
  }

  boolean heeftPlaats() {
    return versie > 0;
  }

  String plaats() {
    return id + "/v" + versie + ".yaml";
  }
}
