package nl.participatieketen.werkwijze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What it means when something is absent from a file. Keeps the order of the file. */
final class Leeg {

  private Leeg() {}

  static <T> T anders(@Nullable T waarde, T standaard) {
    return waarde == null ? standaard : waarde;
  }

  static <T> List<T> tenzij(@Nullable List<T> lijst) {
    return lijst == null ? List.of() : List.copyOf(lijst);
  }

  static <T> Map<String, T> tenzij(@Nullable Map<String, T> perCode) {
    return perCode == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(perCode));
  }
}
