package nl.participatieketen.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.participatieketen.eventstore.connection.StoreAccess;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Lets one instance at a time do a task. It saves work; it is not a lock: an instance that sleeps
 * past its lease may go on for a moment beside the next one, so the task must stand that.
 */
public final class Lease {

  private static final String ID = "_id";
  private static final String HOLDER = "houder";
  private static final String UNTIL = "tot";

  private final MongoCollection<Document> leases;
  private final String task;
  private final String holder;
  private final Duration duration;
  private final Clock clock;
  private volatile Instant sureUntil = Instant.MIN;
  private volatile Instant vainUntil = Instant.MIN;

  /**
   * @param holder names this instance; no other instance may bear the same name
   * @param clock the clock of the machine, never one that is moved
   */
  public Lease(MongoDatabase database, String task, String holder, Duration duration, Clock clock) {
    this.leases = StoreAccess.to(database).getCollection("leases");
    this.task = task;
    this.holder = holder;
    this.duration = duration;
    this.clock = clock;
  }

  /**
   * Takes or prolongs the lease; {@code false} when another instance holds it. Asks the store only
   * when half of the lease is over, or a twentieth where another instance held it.
   */
  public Mono<Boolean> acquire() {
    return Mono.defer(
        () -> {
          Instant now = clock.instant();
          if (now.isBefore(sureUntil)) {
            return Mono.just(true);
          }
          return now.isBefore(vainUntil)
              ? Mono.just(false)
              : ask(now).doOnNext(acquired -> remember(acquired, now));
        });
  }

  private void remember(boolean acquired, Instant now) {
    sureUntil = acquired ? now.plus(duration.dividedBy(2)) : Instant.MIN;
    vainUntil = acquired ? Instant.MIN : now.plus(duration.dividedBy(20));
  }

  private Mono<Boolean> ask(Instant now) {
    Document added =
        new Document(ID, task).append(HOLDER, holder).append(UNTIL, Date.from(now.plus(duration)));
    return Mono.from(leases.find(new Document(ID, task)))
        .flatMap(
            current ->
                mayTake(current, now)
                    ? Mono.from(leases.replaceOne(sameAs(current), added))
                        .map(outcome -> outcome.getMatchedCount() == 1)
                    : Mono.just(false))
        .switchIfEmpty(Mono.defer(() -> first(added)));
  }

  /** Gives the lease up, so that another instance need not wait for its end. */
  public Mono<Void> giveBack() {
    sureUntil = Instant.MIN;
    return Mono.from(leases.deleteOne(new Document(ID, task).append(HOLDER, holder))).then();
  }

  private Document sameAs(Document current) {
    return new Document(ID, task)
        .append(HOLDER, current.getString(HOLDER))
        .append(UNTIL, current.getDate(UNTIL));
  }

  private boolean mayTake(Document current, Instant now) {
    return current.getString(HOLDER).equals(holder)
        || !current.getDate(UNTIL).toInstant().isAfter(now);
  }

  private Mono<Boolean> first(Document added) {
    return Mono.from(leases.insertOne(added))
        .thenReturn(true)
        .onErrorResume(
            MongoWriteException.class,
            error ->
                ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? Mono.just(false)
                    : Mono.error(error));
  }
}
