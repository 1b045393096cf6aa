package nl.participatieketen.edge.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What holds of JSON of which only the werkwijze knows what it means: it is small enough to be
 * looked through, its texts are clean, and its numbers are numbers that can be counted with.
 */
final class Trees {

  private static final int DEEPEST = 5;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 100;
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  private Trees() {}

  /** What would be right instead of this tree, or {@code null} where it is. */
  static @Nullable String wrong(JsonNode node) {
    return wrong(node, DEEPEST);
  }

  private static @Nullable String wrong(JsonNode node, int deeper) {
    if (node.isNumber()) {
      return isCountable(node) ? null : "een getal tussen -10¹² en 10¹²";
    }
    if (node.isString()) {
      String text = node.asString();
      return text.length() <= LONGEST_TEXT && Characters.areClean(text)
          ? null
          : "een tekst van ten hoogste %d tekens, zonder stuurtekens".formatted(LONGEST_TEXT);
    }
    if (node.isContainer() && deeper == 0) {
      return "ten hoogste %d lagen in elkaar".formatted(DEEPEST);
    }
    for (String name : node.propertyNames()) {
      if (name.length() > LONGEST_NAME || !Characters.areVisible(name)) {
        return "namen van ten hoogste %d zichtbare tekens".formatted(LONGEST_NAME);
      }
    }
    for (JsonNode part : node) {
      String wrong = wrong(part, deeper - 1);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  private static boolean isCountable(JsonNode number) {
    return number.isIntegralNumber()
        ? number.canConvertToLong()
            && BigDecimal.valueOf(number.longValue()).abs().compareTo(LARGEST) <= 0
        : Double.isFinite(number.doubleValue())
            && BigDecimal.valueOf(number.doubleValue()).abs().compareTo(LARGEST) <= 0;
  }
}
