package nl.participatieketen.traject.medewerker;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;

/** One row per professional. */
public final class Medewerkerslijst implements Projection<Medewerkerstand> {

  public static final String COLLECTIE = "medewerkers";

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
    return List.of("medewerker");
  }

  @Override
  public Map<String, Object> row(Updated<Medewerkerstand> bijgewerkt) {
    Medewerkerstand stand = bijgewerkt.state();
    return stand.medewerker() == null
        ? Map.of()
        : Map.of(
            "medewerker", stand.medewerker(),
            "rollen", stand.rollen(),
            "minutenPerWeek", stand.minutenPerWeek());
  }
}
