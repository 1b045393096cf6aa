package nl.participatieketen.werkgever.kandidaat;

import java.util.List;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;

/** Who may do what for a kandidaat. */
final class KandidaatStappen {

  private KandidaatStappen() {}

  static List<VolgendeStap> van(Kandidaat stand) {
    return switch (stand) {
      case Kandidaat.Beschikbaar s ->
          List.of(
              new VolgendeStap(
                  "/v1/plaatsingen",
                  "Plaats de kandidaat op een werkplek",
                  Bevoegdheid.rollen(Handeling.PLAATSEN),
                  null));
      case Kandidaat.Onbekend s -> List.of();
      case Kandidaat.NooitIngeschreven s -> List.of();
      case Kandidaat.Geplaatst s -> List.of();
      case Kandidaat.DuurzaamGeplaatst s -> List.of();
      case Kandidaat.Uitgeschreven s -> List.of();
    };
  }
}
