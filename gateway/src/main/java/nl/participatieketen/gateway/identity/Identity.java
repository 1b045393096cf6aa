package nl.participatieketen.gateway.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.participatieketen.gateway.Client;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say before its holder may pass, and what is wrong with one that doesn't. */
final class Identity {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
  private static final int LONGEST_ID = 100;

  private Identity() {}

  static List<String> faults(Jwt token) {
    List<String> faults = new ArrayList<>();
    if (!SLUG.matcher(text(token, "organisatie")).matches()) {
      faults.add("organisatie ontbreekt of is geen geldige code");
    }
    String medewerker = text(token, "medewerker");
    if (medewerker.isBlank() || medewerker.length() > LONGEST_ID) {
      faults.add("medewerker ontbreekt of is te lang");
    }
    if (!Role.claims().contains(text(token, "rol"))) {
      faults.add("rol ontbreekt of is geen van " + String.join(", ", Role.claims()));
    }
    return faults;
  }

  static boolean complete(Jwt token) {
    return faults(token).isEmpty();
  }

  static Optional<Client> client(Jwt token) {
    return complete(token)
        ? Optional.of(new Client(text(token, "organisatie"), text(token, "medewerker")))
        : Optional.empty();
  }

  static String role(Jwt token) {
    return text(token, "rol");
  }

  private static String text(Jwt token, String claim) {
    @Nullable Object value = token.getClaims().get(claim);
    return value instanceof String text ? text : "";
  }
}
