package nl.participatieketen.intake.deelnemer;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.erasure.Eraser;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a person the same id within one organisatie, by a keyed hash of the BSN. Without a BSN
 * every aanmelding is somebody new; whom it might be too is found by a keyed hash of name and birth
 * date, and a person decides.
 */
@Component
public class Deelnemers implements Eraser, StoreSetup {

  private static final String DEELNEMER = "deelnemerId";
  private static final String GELIJKENISSEN = "gelijkenissen";

  private final MongoCollection<Document> deelnemers;
  private final KeyRing sleutels;

  Deelnemers(MongoDatabase database, KeyRing sleutels) {
    this.deelnemers = database.getCollection("deelnemers");
    this.sleutels = sleutels;
  }

  @Override
  public Mono<Void> prepare() {
    return Flux.just(DEELNEMER, GELIJKENISSEN)
        .concatMap(veld -> deelnemers.createIndex(new Document(veld, 1)))
        .then();
  }

  /** The id of this person: a known one, or {@code nieuw} where the person was not known yet. */
  public Mono<UUID> herken(
      String organisatie, @Nullable String bsn, String naam, LocalDate geboortedatum, UUID nieuw) {
    String sleutel = bsn == null ? organisatie + "/" + nieuw : sleutel(organisatie, bsn);
    return Mono.from(
            deelnemers.findOneAndUpdate(
                new Document("_id", sleutel),
                new Document(
                        "$setOnInsert",
                        new Document("organisatie", organisatie)
                            .append(DEELNEMER, nieuw.toString()))
                    .append(
                        "$addToSet",
                        new Document(GELIJKENISSEN, sleutel(organisatie, naam, geboortedatum))),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
        .map(Deelnemers::id)
        .transform(BrokenConnection::onceMore);
  }

  /** The id of whoever has this BSN; empty where nobody is known by it. */
  public Mono<UUID> zoek(String organisatie, String bsn) {
    return Mono.from(deelnemers.find(new Document("_id", sleutel(organisatie, bsn))))
        .map(Deelnemers::id);
  }

  /** The ids of those who have, or once gave, this name and birth date. */
  public Mono<List<UUID>> gelijken(String organisatie, String naam, LocalDate geboortedatum) {
    return Flux.from(
            deelnemers.find(new Document(GELIJKENISSEN, sleutel(organisatie, naam, geboortedatum))))
        .map(Deelnemers::id)
        .collectList();
  }

  /** Forgets by what a deelnemer was known; who comes back is somebody new. */
  @Override
  public Mono<Void> forget(String organisatie, UUID deelnemerId) {
    return Mono.from(
            deelnemers.deleteMany(
                new Document(DEELNEMER, deelnemerId.toString()).append("organisatie", organisatie)))
        .then()
        .transform(BrokenConnection::onceMore);
  }

  private static UUID id(Document rij) {
    return UUID.fromString(rij.getString(DEELNEMER));
  }

  private String sleutel(String organisatie, String bsn) {
    return organisatie + "/" + sleutels.person(organisatie, bsn);
  }

  private String sleutel(String organisatie, String naam, LocalDate geboortedatum) {
    String woorden = naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    return organisatie + "/" + sleutels.person(organisatie, woorden + " " + geboortedatum);
  }
}
