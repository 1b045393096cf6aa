package nl.participatieketen.werkgever.kandidaat.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.werkgever.kandidaat.Dossier;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatStappen;
import nl.participatieketen.werkgever.kandidaat.KandidaatStatus;
import nl.participatieketen.werkgever.kandidaat.Profiel;
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

  static KandidaatBeeld van(StreamId stroom, Kandidaat.Bekend stand) {
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
