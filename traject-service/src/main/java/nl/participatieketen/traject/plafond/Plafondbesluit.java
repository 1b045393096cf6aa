package nl.participatieketen.traject.plafond;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.plafond.PlafondOpdracht.BevestigPlek;
import nl.participatieketen.traject.plafond.PlafondOpdracht.GeefPlekVrij;
import nl.participatieketen.traject.plafond.PlafondOpdracht.NeemPlek;

/** Decides whether there is room left, and who keeps a place. */
final class Plafondbesluit {

  private Plafondbesluit() {}

  static Decision<PlafondGebeurtenis> beslis(
      Plafondstand stand, PlafondOpdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case NeemPlek o -> neem(stand, o, asker);
      case BevestigPlek o ->
          stand.plekken().holds(o.traject())
              ? accept(new PlafondGebeurtenis.PlekBevestigd(o.traject()))
              : accept();
      case GeefPlekVrij o ->
          stand.plekken().holds(o.traject())
              ? accept(new PlafondGebeurtenis.PlekVrijgekomen(o.traject()))
              : accept();
    };
  }

  private static Decision<PlafondGebeurtenis> neem(Plafondstand stand, NeemPlek o, Asker asker) {
    Ruimte ruimte = o.ruimte();
    if (stand.plekken().holds(o.traject())) {
      return accept();
    }
    if (!stand.plekken().fits(ruimte.neemt(), ruimte.hoogstens())) {
      return refuse("plafond-bereikt", vol(stand, ruimte));
    }
    return accept(
        ruimte.inUren()
            ? new PlafondGebeurtenis.UrenIngenomen(
                o.werkwijze(),
                o.instrument(),
                ruimte.hoogstens(),
                ruimte.neemt(),
                o.traject(),
                asker.at())
            : new PlafondGebeurtenis.PlekIngenomen(
                o.werkwijze(), o.instrument(), ruimte.hoogstens(), o.traject(), asker.at()));
  }

  private static String vol(Plafondstand stand, Ruimte ruimte) {
    return ruimte.inUren()
        ? "Van de %d uur per week zijn er %d in gebruik; %d erbij past nu niet."
            .formatted(ruimte.hoogstens(), stand.inGebruik(), ruimte.neemt())
        : "Alle %d plaatsen zijn bezet; er is nu geen plek vrij.".formatted(ruimte.hoogstens());
  }
}
