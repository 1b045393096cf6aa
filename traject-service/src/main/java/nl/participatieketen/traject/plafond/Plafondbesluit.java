package nl.participatieketen.traject.plafond;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.Instant;
import java.util.UUID;
import nl.participatieketen.eventstore.Decision;

/** Decides whether there is room left. */
public final class Plafondbesluit {

  private Plafondbesluit() {}

  /** Taken once for one traject; who has a place keeps it. */
  public static Decision<PlafondGebeurtenis> neem(
      Plafondstand stand,
      String werkwijze,
      String instrument,
      Ruimte ruimte,
      UUID traject,
      Instant tijd) {
    if (stand.bezet().containsKey(traject)) {
      return accept();
    }
    if (stand.inGebruik() + ruimte.neemt() > ruimte.hoogstens()) {
      return refuse("plafond-bereikt", vol(stand, ruimte));
    }
    return accept(
        ruimte.inUren()
            ? new PlafondGebeurtenis.UrenIngenomen(
                werkwijze, instrument, ruimte.hoogstens(), ruimte.neemt(), traject, tijd)
            : new PlafondGebeurtenis.PlekIngenomen(
                werkwijze, instrument, ruimte.hoogstens(), traject, tijd));
  }

  private static String vol(Plafondstand stand, Ruimte ruimte) {
    return ruimte.inUren()
        ? "Van de %d uur per week zijn er %d in gebruik; %d erbij past nu niet."
            .formatted(ruimte.hoogstens(), stand.inGebruik(), ruimte.neemt())
        : "Alle %d plaatsen zijn bezet; er is nu geen plek vrij.".formatted(ruimte.hoogstens());
  }
}
