package nl.participatieketen.scenarios.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Text with places to fill in: {@code ${naam}}, or for a date {@code ${vandaag+3d}}, with d, w, m
 * or j. A text that is nothing but one place takes over the kind of its value too.
 */
public final class Sjabloon {

  /** What is known of each deelnemer, as in {@code ${jan.bsn}}. */
  public static final List<String> VAN_DEELNEMER = List.of("naam", "bsn", "geboortedatum");

  private static final Pattern PLAATS =
      Pattern.compile("\\$\\{([a-zA-Z][a-zA-Z0-9_.]*)(?:([+-]\\d+)([dwmj]))?}");

  private Sjabloon() {}

  /** Whether what is kept under this name is added to a list: {@code dossiers[]}. */
  public static boolean isLijst(String naam) {
    return naam.endsWith("[]");
  }

  /** The name without what says that it is a list. */
  public static String zonderHaken(String naam) {
    return isLijst(naam) ? naam.substring(0, naam.length() - 2) : naam;
  }

  /** The names that a text refers to. */
  public static List<String> namen(String tekst) {
    return PLAATS.matcher(tekst).results().map(plaats -> plaats.group(1)).distinct().toList();
  }

  /** The same with every place filled in. */
  public static JsonNode vul(JsonNode sjabloon, Function<String, JsonNode> waarden) {
    return switch (sjabloon) {
      case ObjectNode object -> {
        ObjectNode gevuld = JsonNodeFactory.instance.objectNode();
        object.propertyStream().forEach(p -> zet(gevuld, p.getKey(), vul(p.getValue(), waarden)));
        yield gevuld;
      }
      case ArrayNode lijst -> {
        ArrayNode gevuld = JsonNodeFactory.instance.arrayNode();
        lijst.forEach(deel -> gevuld.add(vul(deel, waarden)));
        yield gevuld;
      }
      default -> sjabloon.isString() ? vulWaarde(sjabloon.stringValue(), waarden) : sjabloon;
    };
  }

  public static String vulTekst(String sjabloon, Function<String, JsonNode> waarden) {
    return vulTekst(sjabloon, waarden, UnaryOperator.identity());
  }

  /**
   * @param verwoord what is written for a value
   */
  public static String vulTekst(
      String sjabloon, Function<String, JsonNode> waarden, UnaryOperator<String> verwoord) {
    return PLAATS
        .matcher(sjabloon)
        .replaceAll(
            plaats -> Matcher.quoteReplacement(verwoord.apply(waarde(plaats, waarden).asString())));
  }

  private static JsonNode vulWaarde(String sjabloon, Function<String, JsonNode> waarden) {
    Matcher geheel = PLAATS.matcher(sjabloon);
    return geheel.matches()
        ? waarde(geheel.toMatchResult(), waarden)
        : JsonNodeFactory.instance.stringNode(vulTekst(sjabloon, waarden));
  }

  private static JsonNode waarde(MatchResult plaats, Function<String, JsonNode> waarden) {
    JsonNode waarde = waarden.apply(plaats.group(1));
    if (plaats.group(2) == null) {
      return waarde;
    }
    int aantal = Integer.parseInt(plaats.group(2));
    Period verschil =
        switch (plaats.group(3)) {
          case "d" -> Period.ofDays(aantal);
          case "w" -> Period.ofWeeks(aantal);
          case "m" -> Period.ofMonths(aantal);
          default -> Period.ofYears(aantal);
        };
    return JsonNodeFactory.instance.stringNode(
        LocalDate.parse(waarde.asString()).plus(verschil).toString());
  }

  /** A field that has no value is left out, as someone would who has nothing to fill in. */
  private static void zet(ObjectNode object, String naam, JsonNode waarde) {
    if (!waarde.isMissingNode()) {
      object.set(naam, waarde);
    }
  }
}
