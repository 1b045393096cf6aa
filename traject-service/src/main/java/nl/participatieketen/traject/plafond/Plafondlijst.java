package nl.participatieketen.traject.plafond;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;

/** One row per ceiling of which something was taken. */
public final class Plafondlijst implements Projectie<Plafondstand> {

  static final String COLLECTIE = "plafonds";

  @Override
  public String collectie() {
    return COLLECTIE;
  }

  @Override
  public int opzet() {
    return 2;
  }

  @Override
  public List<String> zoekvelden() {
    return List.of("werkwijze");
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Plafondstand> bijgewerkt) {
    Plafondstand stand = bijgewerkt.stand();
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
