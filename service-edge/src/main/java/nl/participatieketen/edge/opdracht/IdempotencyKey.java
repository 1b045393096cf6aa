package nl.participatieketen.edge.opdracht;

import java.util.regex.Pattern;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key header (IETF draft 07): a quoted string. */
final class IdempotencyKey {

  static final String KOP = "Idempotency-Key";

  private static final Pattern VORM = Pattern.compile("\"([\\x21\\x23-\\x5B\\x5D-\\x7E]{8,128})\"");
  private static final String VERWACHT =
      "een sleutel van 8 tot 128 tekens tussen aanhalingstekens, bijvoorbeeld"
          + " \"0f8fad5b-d9cb-469f-a165-70867728950e\"";

  private IdempotencyKey() {}

  static String lees(@Nullable String kop) {
    if (kop == null) {
      throw new OngeldigeInvoer(KOP, "ontbreekt", VERWACHT);
    }
    var vorm = VORM.matcher(kop.strip());
    if (!vorm.matches()) {
      throw new OngeldigeInvoer(KOP, "voldoet niet", VERWACHT);
    }
    return vorm.group(1);
  }
}
