package nl.participatieketen.intake.overdracht;

import java.util.Optional;
import nl.participatieketen.edge.lists.ReceiverProjection;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;

/** To whom deelnemers were handed over. */
public final class Overdrachten {

  static final String COLLECTIE = "overdrachten";

  private Overdrachten() {}

  public static ReceiverProjection<Stand> lijst() {
    return new ReceiverProjection<>(
        COLLECTIE,
        stand ->
            stand instanceof Zaak zaak && zaak.plek() instanceof Plek.BijTraject bij
                ? Optional.of(bij.ontvanger())
                : Optional.empty());
  }
}
