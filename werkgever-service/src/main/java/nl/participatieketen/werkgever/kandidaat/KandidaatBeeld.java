package nl.participatieketen.werkgever.kandidaat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService.Look;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * A kandidaat as it is shown.
 *
 * @param kandidaatId the id of the traject that declared the deelnemer bemiddelbaar
 * @param plaatsingId the plaatsing that runs or proved lasting, or {@code null}
 */
record KandidaatBeeld(
    UUID kandidaatId,
    UUID deelnemerId,
    Werkwijzeversie werkwijze,
    LocalDate sinds,
    Profiel profiel,
    String status,
    @Nullable UUID plaatsingId,
    List<VolgendeStap> volgendeStappen) {

  /** How a kandidaat is shown, whoever asks. */
  static final Look<Kandidaat> BLIK =
      new Look<>() {
        @Override
        public Object view(Request verzoek, StreamId stroom, Kandidaat stand) {
          return van(stroom, stand);
        }

        @Override
        public List<VolgendeStap> next(Request verzoek, Kandidaat stand) {
          return KandidaatStappen.van(stand);
        }
      };

  static KandidaatBeeld van(StreamId stroom, Kandidaat kandidaat) {
    if (!(kandidaat instanceof Kandidaat.Bekend stand)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Dossier dossier = stand.dossier();
    return new KandidaatBeeld(
        stroom.id(),
        dossier.deelnemerId(),
        dossier.werkwijze(),
        dossier.sinds(),
        dossier.profiel(),
        KandidaatStatus.van(stand).code(),
        plaatsing(stand),
        KandidaatStappen.van(stand));
  }

  private static @Nullable UUID plaatsing(Kandidaat.Bekend stand) {
    return switch (stand) {
      case Kandidaat.Beschikbaar s -> null;
      case Kandidaat.Geplaatst s -> s.plaatsingId();
      case Kandidaat.DuurzaamGeplaatst s -> s.plaatsingId();
      case Kandidaat.Uitgeschreven s -> null;
    };
  }
}
