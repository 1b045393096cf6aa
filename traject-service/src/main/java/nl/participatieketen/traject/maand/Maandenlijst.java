package nl.participatieketen.traject.maand;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;

/** One row per month of a traject. */
public final class Maandenlijst implements Projection<Maandstand> {

  static final String COLLECTIE = "trajectmaanden";

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 1;
  }

  @Override
  public List<String> searchFields() {
    return List.of("trajectId");
  }

  @Override
  public Map<String, Object> row(Updated<Maandstand> bijgewerkt) {
    Maandstand stand = bijgewerkt.state();
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
