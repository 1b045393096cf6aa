package nl.participatieketen.intake.overdracht;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;

/**
 * To whom a deelnemer was handed over. The follower writes rows before it publishes, so who follows
 * the dataref of an event finds the row.
 */
public final class Overdrachtenlijst implements Projectie<Stand> {

  static final String COLLECTIE = "overdrachten";
  static final String AANMELDING = "aanmeldingId";
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
    return List.of(AANMELDING);
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Stand> bijgewerkt) {
    return bijgewerkt.stand() instanceof Zaak zaak && zaak.plek() instanceof Plek.BijTraject bij
        ? Map.of(AANMELDING, bijgewerkt.stroom().id().toString(), ONTVANGER, bij.ontvanger())
        : Map.of();
  }
}
