package nl.participatieketen.werkwijze;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values as canonical text: {@code ja}, {@code 29.9}, {@code 2026-03-01}, a code. */
final class Waarde {

  private Waarde() {}

  static String tekst(JsonNode json) {
    if (json.isNumber()) {
      return tekst(json.decimalValue());
    }
    if (json.isBoolean()) {
      return json.booleanValue() ? JaNee.JA : JaNee.NEE;
    }
    return json.asString();
  }

  static String tekst(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }

  static Optional<BigDecimal> getal(String waarde) {
    try {
      return Optional.of(new BigDecimal(waarde));
    } catch (NumberFormatException geenGetal) {
      return Optional.empty();
    }
  }
}
