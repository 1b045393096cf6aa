package nl.participatieketen.werkgever.plaatsing;

import java.util.List;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkgever.bevoegdheid.Handeling;

/** Who may do what with a plaatsing. */
final class PlaatsingStappen {

  private PlaatsingStappen() {}

  static List<VolgendeStap> van(Plaatsing stand) {
    return switch (stand) {
      case Plaatsing.Gestart s ->
          List.of(
              new VolgendeStap(
                  "uitvallen",
                  "Meld dat de plaatsing is uitgevallen",
                  Bevoegdheid.rollen(Handeling.UITVAL_MELDEN),
                  s.afspraak().nazorgTot()));
      case Plaatsing.Onbekend s -> List.of();
      case Plaatsing.Voorgenomen s -> List.of();
      case Plaatsing.Afgebroken s -> List.of();
      case Plaatsing.Uitgevallen s ->
          s.vraagtAandacht()
              ? List.of(
                  new VolgendeStap(
                      "afhandelen",
                      "Vertel werkgever en deelnemer dat de plaatsing met het traject is geëindigd",
                      Bevoegdheid.rollen(Handeling.EINDE_AFHANDELEN),
                      null))
              : List.of();
      case Plaatsing.Duurzaam s -> List.of();
    };
  }
}
