package nl.participatieketen.werkgever.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A kandidaat in a list. */
record KandidaatRegel(
    UUID kandidaatId,
    UUID deelnemerId,
    String status,
    String werkwijze,
    LocalDate sinds,
    List<String> functierichtingen,
    int urenPerWeek,
    @Nullable String regio,
    boolean begeleidingNodig) {

  static KandidaatRegel van(Document rij) {
    return new KandidaatRegel(
        StreamId.of(rij.getString("_id")).id(),
        UUID.fromString(rij.getString("deelnemerId")),
        rij.getString("status"),
        rij.getString("werkwijze"),
        LocalDate.parse(rij.getString("sinds")),
        rij.getList("functierichtingen", String.class),
        rij.getInteger("urenPerWeek"),
        rij.getString("regio"),
        rij.getBoolean("begeleidingNodig"));
  }
}
