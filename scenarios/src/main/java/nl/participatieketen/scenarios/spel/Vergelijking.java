package nl.participatieketen.scenarios.spel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares what must be with what is, field by field. */
final class Vergelijking {

  /** Stands for any value. */
  static final String IETS = "*";

  private Vergelijking() {}

  /**
   * What differs, a line each; empty when everything is as it must be.
   *
   * @param velden by field name, or by JSON pointer from {@code geheel} on
   * @param lichaam where field names are looked up
   */
  static List<String> verschillen(Map<String, JsonNode> velden, JsonNode lichaam, JsonNode geheel) {
    List<String> verschillen = new ArrayList<>();
    velden.forEach(
        (veld, verwacht) -> {
          JsonNode waarde = zoek(veld, lichaam, geheel);
          if (!past(verwacht, waarde)) {
            verschillen.add(
                "%s: verwacht %s, gekregen %s".formatted(veld, toon(verwacht), toon(waarde)));
          }
        });
    return verschillen;
  }

  static JsonNode zoek(String veld, JsonNode lichaam, JsonNode geheel) {
    return veld.startsWith("/") ? geheel.at(veld) : lichaam.path(veld);
  }

  private static boolean past(JsonNode verwacht, JsonNode waarde) {
    boolean ontbreekt = waarde.isMissingNode() || waarde.isNull();
    if (verwacht.isNull() || verwacht.isMissingNode()) {
      return ontbreekt;
    }
    if (verwacht.isString() && verwacht.stringValue().equals(IETS)) {
      return !ontbreekt;
    }
    if (verwacht.isObject()) {
      return waarde.isObject()
          && verwacht
              .propertyStream()
              .allMatch(deel -> past(deel.getValue(), waarde.path(deel.getKey())));
    }
    if (verwacht.isArray()) {
      return waarde.isArray() && verwacht.size() == waarde.size() && elkPast(verwacht, waarde);
    }
    return (verwacht.isNumber() && waarde.isNumber())
        ? verwacht.decimalValue().compareTo(waarde.decimalValue()) == 0
        : verwacht.equals(waarde);
  }

  private static boolean elkPast(JsonNode verwacht, JsonNode waarde) {
    for (int i = 0; i < verwacht.size(); i++) {
      if (!past(verwacht.path(i), waarde.path(i))) {
        return false;
      }
    }
    return true;
  }

  private static String toon(JsonNode waarde) {
    return waarde.isMissingNode() ? "niets" : waarde.toString();
  }
}
