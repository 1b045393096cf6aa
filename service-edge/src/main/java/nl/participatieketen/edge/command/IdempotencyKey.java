package nl.participatieketen.edge.command;

import nl.participatieketen.edge.input.Forms;
import nl.participatieketen.edge.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key header (IETF draft 07): a quoted string. */
final class IdempotencyKey {

  static final String HEADER = "Idempotency-Key";

  private static final String EXPECTED =
      "een sleutel van 8 tot 128 tekens tussen aanhalingstekens, bijvoorbeeld"
          + " \"0f8fad5b-d9cb-469f-a165-70867728950e\"";

  private IdempotencyKey() {}

  static String read(@Nullable String header) {
    if (header == null) {
      throw new InvalidInput(HEADER, "ontbreekt", EXPECTED);
    }
    var form = Forms.IDEMPOTENCY_KEY.matcher(header.strip());
    if (!form.matches()) {
      throw new InvalidInput(HEADER, "voldoet niet", EXPECTED);
    }
    return form.group(1);
  }
}
