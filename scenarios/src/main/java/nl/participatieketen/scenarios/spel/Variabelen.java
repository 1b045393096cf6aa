package nl.participatieketen.scenarios.spel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatieketen.scenarios.model.Sjabloon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is known while playing: today, the persons, and what the steps kept. */
final class Variabelen {

  static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final DateTimeFormatter IN_WOORDEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));
  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Klok klok;
  private final Map<String, JsonNode> bewaard = new HashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  Variabelen(Klok klok, @Nullable String werkwijze) {
    this.klok = klok;
    bewaard.put("werkwijze", werkwijze == null ? JSON.missingNode() : JSON.stringNode(werkwijze));
  }

  LocalDate vandaag() {
    return LocalDate.ofInstant(klok.nu(), TIJDZONE);
  }

  /** A name that ends with {@code []} adds to a list. */
  void zet(String naam, JsonNode waarde) {
    if (waarde.isString() && UUID.matcher(waarde.stringValue()).matches()) {
      ids.add(waarde.stringValue());
    }
    if (Sjabloon.isLijst(naam)) {
      JsonNode lijst = bewaard.computeIfAbsent(Sjabloon.zonderHaken(naam), n -> JSON.arrayNode());
      ((ArrayNode) lijst).add(waarde);
    } else {
      bewaard.put(naam, waarde);
    }
  }

  void zet(String naam, String waarde) {
    bewaard.put(naam, JSON.stringNode(waarde));
  }

  /** Each name gets what stands at its place. */
  void bewaar(Map<String, String> plaatsen, JsonNode lichaam, JsonNode geheel) {
    plaatsen.forEach((naam, plaats) -> zet(naam, Vergelijking.zoek(plaats, lichaam, geheel)));
  }

  JsonNode waarde(String naam) {
    if (naam.equals("vandaag")) {
      return JSON.stringNode(vandaag().toString());
    }
    JsonNode geheel = bewaard.get(naam);
    int punt = naam.indexOf('.');
    return geheel == null && punt > 0
        ? bewaard
            .getOrDefault(naam.substring(0, punt), JSON.missingNode())
            .path(naam.substring(punt + 1))
        : bewaard.getOrDefault(naam, JSON.missingNode());
  }

  JsonNode vul(JsonNode sjabloon) {
    return Sjabloon.vul(sjabloon, this::waarde);
  }

  String vul(String sjabloon) {
    return Sjabloon.vulTekst(sjabloon, this::waarde);
  }

  /**
   * What is sent; null where there is nothing.
   *
   * @param lichaam goes before {@code met}
   */
  @Nullable String vul(@Nullable JsonNode met, @Nullable String lichaam) {
    if (lichaam != null) {
      return vul(lichaam);
    }
    return met == null ? null : vul(met).toString();
  }

  /** Filled in as a person says it: a name instead of a code, a day by its month. */
  String verwoord(String sjabloon, Woordenboek woorden) {
    String werkwijze = waarde("werkwijze").asString("");
    return Sjabloon.vulTekst(
        sjabloon,
        this::waarde,
        waarde ->
            DAG.matcher(waarde).matches()
                ? IN_WOORDEN.format(LocalDate.parse(waarde))
                : woorden.woord(werkwijze, waarde));
  }

  /** The ids by which events of this case are known. */
  Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }
}
