package nl.participatieketen.traject.plafond;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;

/** One row per ceiling of which something was taken. */
public final class Plafondlijst implements Projection<Plafondstand> {

  static final String COLLECTIE = "plafonds";

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 2;
  }

  @Override
  public List<String> searchFields() {
    return List.of("werkwijze");
  }

  @Override
  public Map<String, Object> row(Updated<Plafondstand> bijgewerkt) {
    Plafondstand stand = bijgewerkt.state();
    return stand.werkwijze() == null || stand.instrument() == null
        ? Map.of()
        : Map.of(
            "werkwijze", stand.werkwijze(),
            "instrument", stand.instrument(),
            "hoogstens", stand.hoogstens(),
            "inUren", stand.inUren(),
            "inGebruik", stand.inGebruik());
  }
}
