package nl.participatieketen.intake.deelnemer;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
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
 * every aanmelding is somebody new until a person says otherwise.
 */
@Component
public class Deelnemers implements Vergeter {

  private final MongoCollection<Document> deelnemers;
  private final Sleutelring sleutels;

  Deelnemers(MongoDatabase database, Sleutelring sleutels) {
    this.deelnemers = database.getCollection("deelnemers");
    this.sleutels = sleutels;
  }

  /** The id of this person: a known one, or {@code nieuw} where the person was not known yet. */
  public Mono<UUID> herken(String organisatie, @Nullable String bsn, UUID nieuw) {
    if (bsn == null) {
      return Mono.just(nieuw);
    }
    String sleutel = organisatie + "/" + sleutels.persoon(organisatie, bsn);
    return Mono.from(
            deelnemers.findOneAndUpdate(
                new Document("_id", sleutel),
                new Document(
                    "$setOnInsert",
                    new Document("organisatie", organisatie)
                        .append("deelnemerId", nieuw.toString())),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
        .transform(Verbroken::nogEens)
        .map(rij -> UUID.fromString(rij.getString("deelnemerId")));
  }

  /** Forgets by which BSN a deelnemer was known; who comes back is somebody new. */
  @Override
  public Mono<Void> vergeet(String organisatie, UUID deelnemerId) {
    return Mono.from(
            deelnemers.deleteMany(
                new Document("deelnemerId", deelnemerId.toString())
                    .append("organisatie", organisatie)))
        .transform(Verbroken::nogEens)
        .then();
  }
}
