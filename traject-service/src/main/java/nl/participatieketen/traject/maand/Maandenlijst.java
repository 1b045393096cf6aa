package nl.participatieketen.traject.maand;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;

/** One row per month of a traject. */
public final class Maandenlijst implements Projectie<Maandstand> {

  static final String COLLECTIE = "trajectmaanden";

  @Override
  public String collectie() {
    return COLLECTIE;
  }

  @Override
  public int opzet() {
    return 1;
  }

  @Override
  public List<String> zoekvelden() {
    return List.of("trajectId");
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Maandstand> bijgewerkt) {
    Maandstand stand = bijgewerkt.stand();
    return stand.traject() == null
        ? Map.of()
        : Map.of(
            "trajectId", stand.traject().toString(),
            "maand", stand.maand(),
            "minuten", stand.minuten(),
            "centen", stand.centen(),
            "rapportages", stand.rapportages());
  }
}
