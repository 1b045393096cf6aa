package nl.participatieketen.traject.plafond;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is taken under one ceiling.
 *
 * @param instrument {@code null} before anything was taken
 * @param hoogstens how many places, or hours a week, there are
 * @param inUren whether hours a week are counted
 * @param bezet by traject
 */
public record Plafondstand(
    @Nullable String werkwijze,
    @Nullable String instrument,
    int hoogstens,
    boolean inUren,
    Map<UUID, Plek> bezet) {

  /**
   * What one traject has taken.
   *
   * @param zeker whether the traject has been seen to use it
   * @param neemt places, or hours a week
   */
  public record Plek(Instant sinds, boolean zeker, int neemt) {}

  static final Plafondstand LEEG = new Plafondstand(null, null, 0, false, Map.of());

  public Plafondstand {
    bezet = Collections.unmodifiableMap(new LinkedHashMap<>(bezet));
  }

  int inGebruik() {
    return bezet.values().stream().mapToInt(Plek::neemt).sum();
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
    return new Plafondstand(werkwijze, instrument, hoogstens, inUren, alle);
  }
}
