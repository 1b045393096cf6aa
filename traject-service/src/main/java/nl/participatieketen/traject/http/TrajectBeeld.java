package nl.participatieketen.traject.hoofdlijn.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.VolgendeStap;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Status;
import nl.participatieketen.traject.hoofdlijn.VolgendeStappen;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * A traject as it is shown.
 *
 * @param afzender the organisatie that sent the deelnemer
 * @param uiterlijkTot the last day of the longest duration
 * @param termijnVerstreken whether that day has passed while the traject ran
 * @param profiel what is looked for, or {@code null} where nothing is
 * @param plaatsingId the present plaatsing, or the one that proved lasting, or {@code null}
 * @param reden why the deelnemer was sent back, or {@code null}
 * @param uitstroom with what outcome the traject ended, or {@code null}
 */
record TrajectBeeld(
    UUID trajectId,
    UUID deelnemerId,
    UUID aanmeldingId,
    String afzender,
    Werkwijzeversie werkwijze,
    String route,
    int ronde,
    LocalDate gestartOp,
    LocalDate uiterlijkTot,
    boolean termijnVerstreken,
    String status,
    @Nullable Profiel profiel,
    @Nullable UUID plaatsingId,
    @Nullable String reden,
    @Nullable String uitstroom,
    List<VolgendeStap> volgendeStappen) {

  static TrajectBeeld van(StroomId stroom, Stand stand, long versie) {
    if (!(stand instanceof Stand.Bekend bekend)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Dossier dossier = bekend.dossier();
    return new TrajectBeeld(
        stroom.id(),
        dossier.deelnemerId(),
        dossier.aanmeldingId(),
        dossier.afzender(),
        dossier.werkwijze(),
        dossier.route(),
        dossier.ronde(),
        dossier.gestartOp(),
        dossier.uiterlijkTot(),
        dossier.termijnVerstreken(),
        Status.van(bekend).code(),
        profiel(bekend),
        plaatsing(bekend),
        bekend instanceof Stand.Teruggemeld terug ? terug.terugmelding().reden() : null,
        bekend instanceof Stand.Afgerond klaar ? klaar.uitstroom() : null,
        VolgendeStappen.van(stand));
  }

  private static @Nullable Profiel profiel(Stand.Bekend stand) {
    return switch (stand) {
      case Stand.Bemiddelbaar s -> s.profiel();
      case Stand.Geplaatst s -> s.profiel();
      case Stand.InBegeleiding s -> null;
      case Stand.Teruggemeld s -> null;
      case Stand.Afgerond s -> null;
    };
  }

  private static @Nullable UUID plaatsing(Stand.Bekend stand) {
    return switch (stand) {
      case Stand.Geplaatst s -> s.plaatsingId();
      case Stand.Afgerond s -> s.plaatsingId();
      case Stand.InBegeleiding s -> null;
      case Stand.Bemiddelbaar s -> null;
      case Stand.Teruggemeld s -> null;
    };
  }
}
