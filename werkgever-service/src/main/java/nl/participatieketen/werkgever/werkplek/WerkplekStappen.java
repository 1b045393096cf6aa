package nl.participatieketen.werkgever.werkplek;

import java.util.List;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;
import nl.participatieketen.werkgever.werkplek.Werkplek.Aangeboden;
import nl.participatieketen.werkgever.werkplek.Werkplek.Onbekend;

/** Who may do what with a werkplek. */
final class WerkplekStappen {

  private WerkplekStappen() {}

  static List<VolgendeStap> van(Werkplek stand) {
    return switch (stand) {
      case Onbekend s -> List.of();
      case Aangeboden s when s.vrij() > 0 ->
          List.of(
              new VolgendeStap(
                  "/v1/plaatsingen",
                  "Plaats een kandidaat op deze werkplek",
                  Bevoegdheid.rollen(Handeling.PLAATSEN),
                  null));
      case Aangeboden s -> List.of();
    };
  }
}
