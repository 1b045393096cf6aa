package nl.participatieketen.traject.traject;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an intake that confirmed a deelnemer gave along.
 *
 * @param feiten by code, as they were sent
 * @param toelichting what the sender added, or {@code null}
 */
public record Meegebracht(
    URI dataref, Map<String, OvergenomenFeit> feiten, @Nullable String toelichting) {

  public Meegebracht {
    feiten = Map.copyOf(feiten);
  }
}
