package nl.participatieketen.intake.deelnemer;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.participatieketen.edge.opdracht.Sleutelring;
import nl.participatieketen.edge.vergetelheid.Vergeter;
import nl.participatieketen.eventstore.verbinding.Verbroken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a person the same id within one organisatie, by a keyed hash of the BSN. Without a BSN
 * every aanmelding is somebody new; whom it might be too is found by a keyed hash of name and birth
 * date, and a person decides.
 */
@Component
public class Deelnemers implements Vergeter {

  private final MongoCollection<Document> deelnemers;
  private final MongoCollection<Document> gelijkenissen;
  private final Sleutelring sleutels;

  Deelnemers(MongoDatabase database, Sleutelring sleutels) {
    this.deelnemers = database.getCollection("deelnemers");
    this.gelijkenissen = database.getCollection("gelijkenissen");
    this.sleutels = sleutels;
  }

  /** The id of this person: a known one, or {@code nieuw} where the person was not known yet. */
  public Mono<UUID> herken(
      String organisatie, @Nullable String bsn, String naam, LocalDate geboortedatum, UUID nieuw) {
    return (bsn == null ? Mono.just(nieuw) : metBsn(organisatie, bsn, nieuw))
        .flatMap(
            deelnemer -> onthoud(organisatie, naam, geboortedatum, deelnemer).thenReturn(deelnemer))
        .transform(Verbroken::nogEens);
  }

  /** The id of whoever has this BSN; empty where nobody is known by it. */
  public Mono<UUID> zoek(String organisatie, String bsn) {
    return Mono.from(deelnemers.find(new Document("_id", sleutel(organisatie, bsn))))
        .map(rij -> UUID.fromString(rij.getString("deelnemerId")));
  }

  /** The ids of those who have this name and birth date. */
  public Mono<List<UUID>> gelijken(String organisatie, String naam, LocalDate geboortedatum) {
    return Mono.from(
            gelijkenissen.find(new Document("_id", sleutel(organisatie, naam, geboortedatum))))
        .map(rij -> rij.getList("deelnemers", String.class).stream().map(UUID::fromString).toList())
        .defaultIfEmpty(List.of());
  }

  /** Forgets by what a deelnemer was known; who comes back is somebody new. */
  @Override
  public Mono<Void> vergeet(String organisatie, UUID deelnemerId) {
    Document wie = new Document("organisatie", organisatie);
    return Mono.from(
            deelnemers.deleteMany(
                new Document("deelnemerId", deelnemerId.toString())
                    .append("organisatie", organisatie)))
        .then(
            Mono.from(
                gelijkenissen.updateMany(
                    wie.append("deelnemers", deelnemerId.toString()),
                    new Document("$pull", new Document("deelnemers", deelnemerId.toString())))))
        .then()
        .transform(Verbroken::nogEens);
  }

  private Mono<UUID> metBsn(String organisatie, String bsn, UUID nieuw) {
    return Mono.from(
            deelnemers.findOneAndUpdate(
                new Document("_id", sleutel(organisatie, bsn)),
                new Document(
                    "$setOnInsert",
                    new Document("organisatie", organisatie)
                        .append("deelnemerId", nieuw.toString())),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
        .map(rij -> UUID.fromString(rij.getString("deelnemerId")));
  }

  private Mono<Void> onthoud(
      String organisatie, String naam, LocalDate geboortedatum, UUID deelnemer) {
    return Mono.from(
            gelijkenissen.updateOne(
                new Document("_id", sleutel(organisatie, naam, geboortedatum)),
                new Document("$addToSet", new Document("deelnemers", deelnemer.toString()))
                    .append("$setOnInsert", new Document("organisatie", organisatie)),
                new UpdateOptions().upsert(true)))
        .then();
  }

  private String sleutel(String organisatie, String bsn) {
    return organisatie + "/" + sleutels.persoon(organisatie, bsn);
  }

  private String sleutel(String organisatie, String naam, LocalDate geboortedatum) {
    String woorden = naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    return organisatie + "/" + sleutels.persoon(organisatie, woorden + " " + geboortedatum);
  }
}
