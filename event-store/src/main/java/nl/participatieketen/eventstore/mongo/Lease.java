package nl.participatieketen.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Lets one instance at a time do a task. It saves work; it is not a lock: an instance that sleeps
 * past its lease may go on for a moment beside the next one, so the task must stand that.
 */
public final class Lease {

  private static final String ID = "_id";
  private static final String HOUDER = "houder";
  private static final String TOT = "tot";

  private final MongoCollection<Document> leases;
  private final String taak;
  private final String houder;
  private final Duration duur;
  private final Clock klok;
  private volatile Instant zekerTot = Instant.MIN;
  private volatile Instant vergeefsTot = Instant.MIN;

  /**
   * @param houder names this instance; no other instance may bear the same name
   * @param klok the clock of the machine, never one that is moved
   */
  public Lease(MongoDatabase database, String taak, String houder, Duration duur, Clock klok) {
    this.leases = Toegang.tot(database).getCollection("leases");
    this.taak = taak;
    this.houder = houder;
    this.duur = duur;
    this.klok = klok;
  }

  /**
   * Takes or prolongs the lease; {@code false} when another instance holds it. Asks the store only
   * when half of the lease is over, or a twentieth where another instance held it.
   */
  public Mono<Boolean> neem() {
    return Mono.defer(
        () -> {
          Instant nu = klok.instant();
          if (nu.isBefore(zekerTot)) {
            return Mono.just(true);
          }
          return nu.isBefore(vergeefsTot)
              ? Mono.just(false)
              : vraag(nu).doOnNext(gekregen -> onthoud(gekregen, nu));
        });
  }

  private void onthoud(boolean gekregen, Instant nu) {
    zekerTot = gekregen ? nu.plus(duur.dividedBy(2)) : Instant.MIN;
    vergeefsTot = gekregen ? Instant.MIN : nu.plus(duur.dividedBy(20));
  }

  private Mono<Boolean> vraag(Instant nu) {
    Document nieuw =
        new Document(ID, taak).append(HOUDER, houder).append(TOT, Date.from(nu.plus(duur)));
    return Mono.from(leases.find(new Document(ID, taak)))
        .flatMap(
            huidig ->
                magNemen(huidig, nu)
                    ? Mono.from(leases.replaceOne(zoals(huidig), nieuw))
                        .map(uitslag -> uitslag.getMatchedCount() == 1)
                    : Mono.just(false))
        .switchIfEmpty(Mono.defer(() -> eerste(nieuw)));
  }

  /** Gives the lease up, so that another instance need not wait for its end. */
  public Mono<Void> geefTerug() {
    zekerTot = Instant.MIN;
    return Mono.from(leases.deleteOne(new Document(ID, taak).append(HOUDER, houder))).then();
  }

  private Document zoals(Document huidig) {
    return new Document(ID, taak)
        .append(HOUDER, huidig.getString(HOUDER))
        .append(TOT, huidig.getDate(TOT));
  }

  private boolean magNemen(Document huidig, Instant nu) {
    return huidig.getString(HOUDER).equals(houder) || !huidig.getDate(TOT).toInstant().isAfter(nu);
  }

  private Mono<Boolean> eerste(Document nieuw) {
    return Mono.from(leases.insertOne(nieuw))
        .thenReturn(true)
        .onErrorResume(
            MongoWriteException.class,
            fout ->
                ErrorCategory.fromErrorCode(fout.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? Mono.just(false)
                    : Mono.error(fout));
  }
}
