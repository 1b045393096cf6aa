package nl.participatieketen.traject.begin;

import java.util.Optional;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;

/** What must be known here before a traject can begin. */
public final class Beginvoorwaarden {

  private final Werkwijzen werkwijzen;
  private final Organisaties organisaties;

  public Beginvoorwaarden(Werkwijzen werkwijzen, Organisaties organisaties) {
    this.werkwijzen = werkwijzen;
    this.organisaties = organisaties;
  }

  /** Why no traject can begin with this; empty where one can. */
  public Optional<Reason> bezwaar(String ontvanger, Herkomst herkomst) {
    if (organisaties.zoek(ontvanger).isEmpty()) {
      return nee("onbekende-ontvanger", "De ontvanger doet niet mee in deze keten.");
    }
    if (organisaties.zoek(herkomst.afzender()).isEmpty()) {
      return nee("onbekende-afzender", "De afzender doet niet mee in deze keten.");
    }
    return werkwijzen
        .zoek(herkomst.werkwijze().id(), herkomst.werkwijze().versie())
        .map(werkwijze -> onbekendeRoute(werkwijze, herkomst.route()))
        .orElseGet(
            () -> nee("onbekende-werkwijze", "Deze versie van de werkwijze is hier niet bekend."));
  }

  private static Optional<Reason> onbekendeRoute(Werkwijze werkwijze, String route) {
    return werkwijze.routes().containsKey(route)
        ? Optional.empty()
        : nee(
            "onbekende-keuze",
            "De werkwijze kent deze route niet; wel: %s."
                .formatted(String.join(", ", werkwijze.routes().keySet())));
  }

  private static Optional<Reason> nee(String code, String uitleg) {
    return Optional.of(new Reason(code, uitleg));
  }
}
