package nl.participatieketen.traject.aankondiging;

import java.time.Instant;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.traject.Herkomst;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A deelnemer who was announced.
 *
 * @param stand wacht, begonnen or terzijde
 * @param sinds since when, UTC
 * @param reden the code of what stands in the way or why it was set aside, or {@code null}
 * @param uitleg the same for a person, or {@code null}
 * @param trajectId the traject that begins with it, or would have
 */
record Aankondigingbeeld(
    UUID id,
    String stand,
    Instant sinds,
    @Nullable String reden,
    @Nullable String uitleg,
    UUID trajectId,
    UUID aanmeldingId,
    UUID deelnemerId,
    String afzender,
    String werkwijze,
    int versie,
    String route,
    int ronde) {

  static Aankondigingbeeld van(Document rij) {
    return new Aankondigingbeeld(
        StreamId.of(rij.getString("_id")).id(),
        rij.getString(Aankondigingenlijst.STAND),
        Instant.parse(rij.getString(Aankondigingenlijst.SINDS)),
        rij.getString("reden"),
        rij.getString("uitleg"),
        UUID.fromString(rij.getString("trajectId")),
        UUID.fromString(rij.getString("aanmeldingId")),
        UUID.fromString(rij.getString("deelnemerId")),
        rij.getString("afzender"),
        rij.getString("werkwijze"),
        rij.getInteger("versie"),
        rij.getString("route"),
        rij.getInteger("ronde"));
  }

  static Aankondigingbeeld van(UUID id, Aankondigingstand.Bekend stand) {
    Herkomst herkomst = stand.aankondiging().herkomst();
    return new Aankondigingbeeld(
        id,
        Aankondigingstatus.van(stand).code(),
        stand.sinds(),
        switch (stand) {
          case Aankondigingstand.Wacht s -> s.reden();
          case Aankondigingstand.Terzijde s -> s.reden();
          case Aankondigingstand.Begonnen _ -> null;
        },
        switch (stand) {
          case Aankondigingstand.Wacht s -> s.uitleg();
          case Aankondigingstand.Terzijde s -> s.uitleg();
          case Aankondigingstand.Begonnen _ -> null;
        },
        herkomst.trajectId(),
        herkomst.aanmeldingId(),
        herkomst.deelnemerId(),
        herkomst.afzender(),
        herkomst.werkwijze().id(),
        herkomst.werkwijze().versie(),
        herkomst.route(),
        herkomst.ronde());
  }
}
