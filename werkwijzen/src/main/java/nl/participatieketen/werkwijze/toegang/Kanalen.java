package nl.participatieketen.werkwijze.toegang;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The channels that are open, in the order of the file.
 *
 * @param perCode the channels, at least one
 */
public record Kanalen(Map<String, Kanaal> perCode) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Kanalen {
    perCode = Collections.unmodifiableMap(new LinkedHashMap<>(perCode));
  }

  /** Whether {@code code} is one of the channels. */
  public boolean kent(String code) {
    return perCode.containsKey(code);
  }

  /** The channel with this code. */
  public Optional<Kanaal> zoek(String code) {
    return Optional.ofNullable(perCode.get(code));
  }

  /** The codes, in order. */
  public List<String> codes() {
    return List.copyOf(perCode.keySet());
  }
}
