package nl.participatieketen.issuer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The people of the local stack and the secret that they share, which is worthless elsewhere.
 *
 * @param rollen the roles in which someone is at hand at every organisatie
 * @param mensen those who have a name of their own
 */
@ConfigurationProperties("demo")
record Demo(String geheim, List<String> rollen, List<Mens> mensen) {

  private static final Pattern AANMELDNAAM =
      Pattern.compile("([a-z]+)(?:\\.([2-9]))?@([a-z][a-z0-9-]{1,63})");

  /** Someone with one role at one organisatie, known by an opaque id. */
  record Mens(String organisatie, String rol, String medewerker, String naam) {

    /** Both the client id and the user name. */
    String aanmeldnaam() {
      return rol + "@" + organisatie;
    }
  }

  /** Who signs in as {@code rol@organisatie}, or as {@code rol.2@organisatie} for a second one. */
  Optional<Mens> metAanmeldnaam(String aanmeldnaam) {
    return mensen.stream()
        .filter(mens -> mens.aanmeldnaam().equals(aanmeldnaam))
        .findFirst()
        .or(() -> zonderNaam(aanmeldnaam));
  }

  private Optional<Mens> zonderNaam(String aanmeldnaam) {
    Matcher delen = AANMELDNAAM.matcher(aanmeldnaam);
    if (!delen.matches() || !rollen.contains(delen.group(1))) {
      return Optional.empty();
    }
    String rol = delen.group(1);
    String volgnummer = delen.group(2) == null ? "" : " " + delen.group(2);
    UUID kenmerk = UUID.nameUUIDFromBytes(aanmeldnaam.getBytes(StandardCharsets.UTF_8));
    return Optional.of(
        new Mens(
            delen.group(3),
            rol,
            "mw-" + kenmerk.toString().substring(0, 8),
            rol.substring(0, 1).toUpperCase(Locale.ROOT)
                + rol.substring(1)
                + volgnummer
                + " van "
                + delen.group(3)));
  }
}
