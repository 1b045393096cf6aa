package nl.participatieketen.werkwijze;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values as canonical text: {@code ja}, {@code 29.9}, {@code 2026-03-01}, a code. */
final class Waarde {

  /** Between the numbers of which it is not known which one it is: {@code 48 of 49}. */
  static final String OF = " of ";

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

  /** What it can be: itself, or each of the numbers of which it is one. */
  static List<String> mogelijk(String waarde) {
    List<String> delen = Arrays.asList(waarde.split(OF, -1));
    return delen.stream().allMatch(deel -> getal(deel).isPresent()) ? delen : List.of(waarde);
  }

  /** Whether it is known, and not only that it is one of several. */
  static boolean isZeker(String waarde) {
    return mogelijk(waarde).size() == 1;
  }
}
