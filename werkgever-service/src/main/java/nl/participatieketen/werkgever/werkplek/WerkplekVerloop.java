package nl.participatieketen.werkgever.werkplek;

import java.util.Map;
import java.util.Set;
import nl.participatieketen.werkgever.werkplek.Werkplek.Aangeboden;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVergeven;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVervallen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVrijgekomen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.WerkplekAangeboden;

/** How a werkplek follows from what happened. */
final class WerkplekVerloop {

  private WerkplekVerloop() {}

  static Werkplek verwerk(Werkplek stand, WerkplekGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case WerkplekAangeboden g -> new Aangeboden(g.aanbod(), Map.of(), Set.of());
      case PlekVergeven g -> aangeboden(stand).met(g.plaatsingId(), g.kandidaatId());
      case PlekVrijgekomen g -> aangeboden(stand).zonder(g.plaatsingId());
      case PlekVervallen g -> aangeboden(stand).zonder(g.plaatsingId());
    };
  }

  private static Aangeboden aangeboden(Werkplek stand) {
    if (stand instanceof Aangeboden aangeboden) {
      return aangeboden;
    }
    throw new IllegalStateException("a stream of werkplekken begins with WerkplekAangeboden");
  }
}
