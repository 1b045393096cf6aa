package nl.participatieketen.werkgever.overzicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A werkplek in a list. */
record WerkplekRegel(
    UUID werkplekId,
    String status,
    String functie,
    String soort,
    int urenPerWeek,
    int aantalPlaatsen,
    int plaatsenVrij,
    LocalDate beschikbaarVanaf,
    @Nullable String regio,
    @Nullable String werkgever) {

  static WerkplekRegel van(Document rij) {
    return new WerkplekRegel(
        StreamId.of(rij.getString("_id")).id(),
        rij.getString("status"),
        rij.getString("functie"),
        rij.getString("soort"),
        rij.getInteger("urenPerWeek"),
        rij.getInteger("aantalPlaatsen"),
        rij.getInteger("plaatsenVrij"),
        LocalDate.parse(rij.getString("beschikbaarVanaf")),
        rij.getString("regio"),
        rij.getString("werkgever"));
  }
}
