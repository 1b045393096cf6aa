package nl.participatieketen.eventstore;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names under which the events of one kind of stream are stored: one explicit row per event, so
 * that a class may be renamed and what was stored stays readable. A name is never used again for
 * something else.
 *
 * @param <G> the sealed type of the events
 */
public final class Gebeurtenistabel<G> {

  private final Map<String, Class<? extends G>> klassen;
  private final Map<Class<?>, String> namen;
  private final Map<Class<?>, List<String>> vertrouwelijk;

  private Gebeurtenistabel(Map<String, Class<? extends G>> klassen) {
    this.klassen = Map.copyOf(klassen);
    this.namen = new HashMap<>();
    klassen.forEach(
        (naam, klasse) -> {
          if (namen.put(klasse, naam) != null) {
            throw new IllegalArgumentException(klasse + " has two names");
          }
        });
    this.vertrouwelijk =
        namen.keySet().stream().collect(toUnmodifiableMap(k -> k, Gebeurtenisvorm::vertrouwelijk));
  }

  /**
   * @throws IllegalArgumentException when an event of the sealed type has no row or has two, is no
   *     record, or bears {@link Vertrouwelijk} where it would not be encrypted
   */
  public static <G> Gebeurtenistabel<G> van(
      Class<G> verzegeld, Map<String, Class<? extends G>> klassen) {
    Set<Class<?>> ontbreekt = Gebeurtenisvorm.bladen(verzegeld);
    ontbreekt.removeAll(klassen.values());
    if (!ontbreekt.isEmpty()) {
      throw new IllegalArgumentException("events without a stored name: " + ontbreekt);
    }
    return new Gebeurtenistabel<>(klassen);
  }

  /** Every stored name with its event. */
  public Map<String, Class<? extends G>> klassen() {
    return klassen;
  }

  public String naam(G gebeurtenis) {
    String naam = namen.get(gebeurtenis.getClass());
    if (naam == null) {
      throw new IllegalArgumentException("no stored name for " + gebeurtenis.getClass());
    }
    return naam;
  }

  public Class<? extends G> klasse(String naam) {
    Class<? extends G> klasse = klassen.get(naam);
    if (klasse == null) {
      throw new IllegalStateException("stored event '%s' has no class".formatted(naam));
    }
    return klasse;
  }

  public List<String> vertrouwelijkeVelden(G gebeurtenis) {
    return vertrouwelijk.getOrDefault(gebeurtenis.getClass(), List.of());
  }
}
