package nl.participatieketen.werkgever.werkplek;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService.Look;
import nl.participatieketen.edge.command.StreamService.Reach;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import org.jspecify.annotations.Nullable;

/**
 * A werkplek as it is shown.
 *
 * @param werkgeverId whose it is, or {@code null} where only the organisatie knows it
 * @param plaatsenVrij how many places can be taken now
 */
record WerkplekBeeld(
    UUID werkplekId,
    String functie,
    String soort,
    int urenPerWeek,
    int aantalPlaatsen,
    int plaatsenVrij,
    LocalDate beschikbaarVanaf,
    @Nullable String regio,
    @Nullable String werkgever,
    @Nullable String werkgeverId,
    String status,
    List<VolgendeStap> volgendeStappen) {

  /** How a werkplek is shown, whoever asks. */
  static final Look<Werkplek> BLIK =
      new Look<>() {
        @Override
        public Object view(Request verzoek, StreamId stroom, Werkplek stand) {
          return van(stroom, stand);
        }

        @Override
        public List<VolgendeStap> next(Request verzoek, Werkplek stand) {
          return WerkplekStappen.van(stand);
        }
      };

  /** A werkgever reaches the own places, and nobody else's. */
  static final Reach<Werkplek> BEREIK =
      (wie, stand) ->
          stand instanceof Werkplek.Aangeboden werkplek
              && Bevoegdheid.bereikt(wie, werkplek.aanbod().werkgeverId());

  static WerkplekBeeld van(StreamId stroom, Werkplek stand) {
    if (!(stand instanceof Werkplek.Aangeboden werkplek)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Aanbod aanbod = werkplek.aanbod();
    return new WerkplekBeeld(
        stroom.id(),
        aanbod.functie(),
        aanbod.soort(),
        aanbod.urenPerWeek(),
        aanbod.aantalPlaatsen(),
        werkplek.vrij(),
        aanbod.beschikbaarVanaf(),
        aanbod.regio(),
        aanbod.werkgever(),
        aanbod.werkgeverId(),
        WerkplekStatus.van(werkplek).code(),
        WerkplekStappen.van(stand));
  }
}
