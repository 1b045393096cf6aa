package nl.participatieketen.edge.command;

import java.util.regex.Pattern;
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key header (IETF draft 07): a quoted string. */
final class IdempotencyKey {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("\"([\\x21\\x23-\\x5B\\x5D-\\x7E]{8,128})\"");
  private static final String EXPECTED =
      "een sleutel van 8 tot 128 tekens tussen aanhalingstekens, bijvoorbeeld"
          + " \"0f8fad5b-d9cb-469f-a165-70867728950e\"";

  private IdempotencyKey() {}

  static String read(@Nullable String header) {
    if (header == null) {
      throw new InvalidInput(HEADER, "ontbreekt", EXPECTED);
    }
    var form = FORM.matcher(header.strip());
    if (!form.matches()) {
      throw new InvalidInput(HEADER, "voldoet niet", EXPECTED);
    }
    return form.group(1);
  }
}
