package nl.participatieketen.werkgever.plaatsing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService.Look;
import nl.participatieketen.edge.command.StreamService.Reach;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * A plaatsing as it is shown.
 *
 * @param nazorgTot the last day of nazorg, inclusive
 * @param reden why it ended early, or why it never started; {@code null} where neither is so
 * @param geeindigdOp when it ended early, or {@code null}
 * @param duurzaamOp when it was established that it lasted, or {@code null}
 */
record PlaatsingBeeld(
    UUID plaatsingId,
    UUID kandidaatId,
    UUID werkplekId,
    Werkwijzeversie werkwijze,
    String soort,
    int urenPerWeek,
    LocalDate begonnenOp,
    LocalDate nazorgTot,
    String status,
    @Nullable String reden,
    @Nullable LocalDate geeindigdOp,
    @Nullable LocalDate duurzaamOp,
    List<VolgendeStap> volgendeStappen) {

  /** How a plaatsing is shown, whoever asks. */
  static final Look<Plaatsing> BLIK =
      new Look<>() {
        @Override
        public Object view(Request verzoek, StreamId stroom, Plaatsing stand) {
          return van(stroom, stand);
        }

        @Override
        public List<VolgendeStap> next(Request verzoek, Plaatsing stand) {
          return PlaatsingStappen.van(stand);
        }
      };

  /** A werkgever reaches what runs on the own places, and nothing else. */
  static final Reach<Plaatsing> BEREIK =
      (wie, stand) ->
          stand instanceof Plaatsing.Bekend bekend
              && Bevoegdheid.bereikt(wie, bekend.afspraak().werkgeverId());

  static PlaatsingBeeld van(StreamId stroom, Plaatsing stand) {
    if (!(stand instanceof Plaatsing.Bekend bekend)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Afspraak afspraak = bekend.afspraak();
    return new PlaatsingBeeld(
        stroom.id(),
        afspraak.kandidaatId(),
        afspraak.werkplekId(),
        afspraak.werkwijze(),
        afspraak.soort(),
        afspraak.urenPerWeek(),
        afspraak.begonnenOp(),
        afspraak.nazorgTot(),
        PlaatsingStatus.van(bekend).code(),
        reden(bekend),
        bekend instanceof Plaatsing.Uitgevallen s ? s.uitgevallenOp() : null,
        bekend instanceof Plaatsing.Duurzaam s ? s.vastgesteldOp() : null,
        PlaatsingStappen.van(stand));
  }

  private static @Nullable String reden(Plaatsing.Bekend stand) {
    return switch (stand) {
      case Plaatsing.Voorgenomen s -> null;
      case Plaatsing.Gestart s -> null;
      case Plaatsing.Afgebroken s -> s.grond().code();
      case Plaatsing.Uitgevallen s -> s.reden();
      case Plaatsing.Duurzaam s -> null;
    };
  }
}
