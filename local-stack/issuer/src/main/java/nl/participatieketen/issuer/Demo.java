package nl.participatieketen.issuer;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The people of the local stack and the secret that they share, which is worthless elsewhere. */
@ConfigurationProperties("demo")
record Demo(String geheim, List<Mens> mensen) {

  /** Someone with one role at one organisatie, known by an opaque id. */
  record Mens(String organisatie, String rol, String medewerker, String naam) {

    /** Both the client id and the user name. */
    String aanmeldnaam() {
      return rol + "@" + organisatie;
    }
  }

  Optional<Mens> metAanmeldnaam(String aanmeldnaam) {
    return mensen.stream().filter(mens -> mens.aanmeldnaam().equals(aanmeldnaam)).findFirst();
  }
}
