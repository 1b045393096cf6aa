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
public final class EventTable<G> {

  private final Map<String, Class<? extends G>> eventClasses;
  private final Map<Class<?>, String> names;
  private final Map<Class<?>, List<String>> sensitive;
  private final Map<Class<?>, OpenForm> openForms;

  private EventTable(Map<String, Class<? extends G>> eventClasses) {
    this.eventClasses = Map.copyOf(eventClasses);
    this.names = new HashMap<>();
    eventClasses.forEach(
        (name, eventClass) -> {
          if (names.put(eventClass, name) != null) {
            throw new IllegalArgumentException(eventClass + " has two names");
          }
        });
    this.sensitive =
        names.keySet().stream().collect(toUnmodifiableMap(k -> k, EventShape::sensitive));
    this.openForms =
        sensitive.entrySet().stream()
            .filter(shape -> !shape.getValue().isEmpty())
            .collect(
                toUnmodifiableMap(Map.Entry::getKey, e -> OpenForm.of(e.getKey(), e.getValue())));
  }

  /**
   * @throws IllegalArgumentException when an event of the sealed type has no row or has two, is no
   *     record, or bears {@link Sensitive} where it would not be encrypted
   */
  public static <G> EventTable<G> of(
      Class<G> sealedType, Map<String, Class<? extends G>> eventClasses) {
    Set<Class<?>> missing = EventShape.leaves(sealedType);
    missing.removeAll(eventClasses.values());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("events without a stored name: " + missing);
    }
    return new EventTable<>(eventClasses);
  }

  /**
   * The table of a stream whose events are several sealed types, one per part of its state.
   *
   * @throws IllegalArgumentException when two parts name the same event, or events by the same name
   */
  public static <G> EventTable<G> joined(List<EventTable<? extends G>> parts) {
    Map<String, Class<? extends G>> all = new HashMap<>();
    for (EventTable<? extends G> part : parts) {
      part.eventClasses()
          .forEach(
              (name, eventClass) -> {
                if (all.put(name, eventClass) != null) {
                  throw new IllegalArgumentException(
                      "two parts have an event called '%s'".formatted(name));
                }
              });
    }
    return new EventTable<>(all);
  }

  /** Every stored name with its event. */
  public Map<String, Class<? extends G>> eventClasses() {
    return eventClasses;
  }

  public String name(G event) {
    String name = names.get(event.getClass());
    if (name == null) {
      throw new IllegalArgumentException("no stored name for " + event.getClass());
    }
    return name;
  }

  public Class<? extends G> eventClass(String name) {
    Class<? extends G> eventClass = eventClasses.get(name);
    if (eventClass == null) {
      throw new IllegalStateException("stored event '%s' has no class".formatted(name));
    }
    return eventClass;
  }

  public List<String> sensitiveFields(G event) {
    return sensitive.getOrDefault(event.getClass(), List.of());
  }

  /** The event as a reader without insight has it: what is sensitive is {@code null}. */
  @SuppressWarnings("unchecked") // an open form is of the same class
  public G open(G event) {
    OpenForm form = openForms.get(event.getClass());
    return form == null ? event : (G) form.of(event);
  }
}
