package nl.participatieketen.intake.aanmelding.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.VolgendeStap;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import nl.participatieketen.intake.aanmelding.VolgendeStappen;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding as it is shown.
 *
 * @param deelnemer {@code null} after the key of the deelnemer was destroyed
 * @param trajectId the traject where the deelnemer is, or {@code null}
 * @param aantalTeruggemeld how often a traject sent the deelnemer back
 */
record AanmeldingBeeld(
    UUID aanmeldingId,
    UUID deelnemerId,
    Werkwijzeversie werkwijze,
    String kanaal,
    LocalDate aangemeldOp,
    String status,
    int ronde,
    int aantalTeruggemeld,
    @Nullable Terugkomst laatsteTerugkomst,
    @Nullable UUID trajectId,
    @Nullable String reden,
    @Nullable Persoon deelnemer,
    List<VolgendeStap> volgendeStappen) {

  static AanmeldingBeeld van(StroomId stroom, Stand stand, long versie) {
    if (!(stand instanceof Stand.Bekend bekend)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    Dossier dossier = bekend.dossier();
    return new AanmeldingBeeld(
        stroom.id(),
        dossier.deelnemerId(),
        dossier.werkwijze(),
        dossier.kanaal(),
        dossier.aangemeldOp(),
        Status.van(bekend).code(),
        dossier.ronde(),
        dossier.aantalTeruggemeld(),
        dossier.laatsteTerugkomst(),
        bekend instanceof Stand.BijTraject bij ? bij.trajectId() : null,
        bekend instanceof Stand.Afgesloten dicht ? dicht.reden() : null,
        dossier.persoon(),
        VolgendeStappen.van(stand));
  }
}
