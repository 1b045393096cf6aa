package nl.participatieketen.traject.terugmelding;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.traject.traject.Stand;

/**
 * To whom a terugmelding was sent. The follower writes rows before it publishes, so who follows the
 * dataref of an event finds the row.
 */
public final class Terugmeldingenlijst implements Projectie<Stand> {

  static final String COLLECTIE = "terugmeldingen";
  static final String TRAJECT = "trajectId";
  static final String ONTVANGER = "ontvanger";

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
    return List.of(TRAJECT);
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Stand> bijgewerkt) {
    return bijgewerkt.stand() instanceof Stand.Teruggemeld teruggemeld
        ? Map.of(
            TRAJECT,
            bijgewerkt.stroom().id().toString(),
            ONTVANGER,
            teruggemeld.dossier().afzender())
        : Map.of();
  }
}
