package nl.participatieketen.intake.bijeenkomst;

import java.time.Instant;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A group session in the agenda. */
record Agendaregel(
    UUID bijeenkomstId,
    String werkwijze,
    String stap,
    Instant tijdstip,
    String status,
    int genodigd,
    @Nullable Integer genodigden,
    @Nullable Integer aanwezig) {

  static Agendaregel van(Document rij) {
    return new Agendaregel(
        StreamId.of(rij.getString("_id")).id(),
        rij.getString("werkwijze"),
        rij.getString("stap"),
        Instant.parse(rij.getString("tijdstip")),
        rij.getString("status"),
        rij.getInteger("genodigd"),
        rij.getInteger("genodigden"),
        rij.getInteger("aanwezig"));
  }
}
