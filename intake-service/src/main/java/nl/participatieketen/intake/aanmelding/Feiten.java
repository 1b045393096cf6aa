package nl.participatieketen.intake.aanmelding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a case, with what was recorded before.
 *
 * @param perCode by code (of a score {@code feit.gebied}), from old to new
 */
public record Feiten(Map<String, List<Vastgelegd>> perCode) {

  public static final Feiten GEEN = new Feiten(Map.of());

  public Feiten {
    perCode = Collections.unmodifiableMap(new TreeMap<>(perCode));
  }

  /** With {@code nieuw} on top of what was recorded. */
  Feiten met(@Nullable Map<String, Vastgelegd> nieuw) {
    if (nieuw == null) {
      return this;
    }
    Map<String, List<Vastgelegd>> samen = new HashMap<>(perCode);
    nieuw.forEach(
        (code, vastgelegd) -> {
          List<Vastgelegd> reeks = new ArrayList<>(samen.getOrDefault(code, List.of()));
          reeks.add(vastgelegd);
          samen.put(code, List.copyOf(reeks));
        });
    return new Feiten(samen);
  }

  /** What holds now, canonical text by code. */
  public Map<String, String> nu() {
    return waarden(
        perCode.entrySet().stream()
            .collect(
                HashMap::new,
                (map, e) -> map.put(e.getKey(), e.getValue().getLast()),
                Map::putAll));
  }

  public static Map<String, String> waarden(Map<String, Vastgelegd> vastgelegd) {
    Map<String, String> waarden = new HashMap<>();
    vastgelegd.forEach((code, feit) -> waarden.put(code, feit.waarde()));
    return waarden;
  }
}
