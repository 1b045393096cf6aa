package nl.participatieketen.traject.medewerker;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;

/** One row per professional. */
public final class Medewerkerslijst implements Projectie<Medewerkerstand> {

  public static final String COLLECTIE = "medewerkers";

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
    return List.of("medewerker");
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Medewerkerstand> bijgewerkt) {
    Medewerkerstand stand = bijgewerkt.stand();
    return stand.medewerker() == null
        ? Map.of()
        : Map.of(
            "medewerker", stand.medewerker(),
            "rollen", stand.rollen(),
            "minutenPerWeek", stand.minutenPerWeek());
  }
}
