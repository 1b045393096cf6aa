package nl.participatieketen.traject.plafond;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.Instant;
import java.util.UUID;
import nl.participatieketen.eventstore.Besluit;

/** Decides whether there is a place left. */
public final class Plafondbesluit {

  private Plafondbesluit() {}

  /** Taken once for one traject; who has a place keeps it. */
  public static Besluit<PlafondGebeurtenis> neem(
      Plafondstand stand,
      String werkwijze,
      String instrument,
      int plaatsen,
      UUID traject,
      Instant tijd) {
    if (stand.bezet().containsKey(traject)) {
      return aanvaard();
    }
    return stand.bezet().size() >= plaatsen
        ? geweigerd(
            "plafond-bereikt",
            "Alle %d plaatsen zijn bezet; er is nu geen plek vrij.".formatted(plaatsen))
        : aanvaard(
            new PlafondGebeurtenis.PlekIngenomen(werkwijze, instrument, plaatsen, traject, tijd));
  }
}
