package nl.participatieketen.traject.plafond;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places under one ceiling.
 *
 * @param instrument {@code null} before any place was taken
 * @param plaatsen how many there are
 * @param bezet by traject
 */
public record Plafondstand(
    @Nullable String werkwijze, @Nullable String instrument, int plaatsen, Map<UUID, Plek> bezet) {

  /**
   * A place that is taken.
   *
   * @param zeker whether the traject has been seen to use it
   */
  public record Plek(Instant sinds, boolean zeker) {}

  static final Plafondstand LEEG = new Plafondstand(null, null, 0, Map.of());

  public Plafondstand {
    bezet = Collections.unmodifiableMap(new LinkedHashMap<>(bezet));
  }

  List<UUID> onzeker() {
    return bezet.entrySet().stream()
        .filter(e -> !e.getValue().zeker())
        .map(Map.Entry::getKey)
        .toList();
  }

  Plafondstand met(UUID traject, @Nullable Plek plek) {
    Map<UUID, Plek> alle = new LinkedHashMap<>(bezet);
    if (plek == null) {
      alle.remove(traject);
    } else {
      alle.put(traject, plek);
    }
    return new Plafondstand(werkwijze, instrument, plaatsen, alle);
  }
}
