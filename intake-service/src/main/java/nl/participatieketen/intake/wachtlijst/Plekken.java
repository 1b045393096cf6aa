package nl.participatieketen.intake.wachtlijst;

import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.participatieketen.eventstore.connection.BrokenConnection;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Keeps per route who holds a place and who waits: one document, changed under its version, so that
 * two who ask at once never get the same last place. Everything here may be repeated.
 */
@Component
public class Plekken {

  private static final int HERKANSINGEN = 20;

  private final MongoCollection<Document> plekken;

  Plekken(MongoDatabase database) {
    this.plekken = database.getCollection("plekken");
  }

  /**
   * A route with a limited number of places.
   *
   * @param plaatsen how many can be held at once
   */
  public record Beperkt(String organisatie, String werkwijze, String route, int plaatsen) {
    private String sleutel() {
      return organisatie + "/" + werkwijze + "/" + route;
    }
  }

  /** Asks for a place; {@code false} when the aanmelding waits for one now. */
  public Mono<Boolean> vraag(Beperkt route, UUID aanmelding) {
    String id = aanmelding.toString();
    return wijzig(route, bezetting -> bezetting.vraag(id, route.plaatsen()))
        .map(bezetting -> bezetting.heeft(id));
  }

  /** Gives up a place, or a turn; answers who got a place and must be told. */
  public Mono<List<UUID>> geefVrij(Beperkt route, UUID aanmelding) {
    return wijzig(route, bezetting -> bezetting.zonder(aanmelding.toString(), route.plaatsen()))
        .map(bezetting -> bezetting.toegekend().stream().map(UUID::fromString).toList());
  }

  /** Notes that this one knows of its place. */
  public Mono<Void> verteld(Beperkt route, UUID aanmelding) {
    return wijzig(route, bezetting -> bezetting.verteld(aanmelding.toString())).then();
  }

  /** The turn of an aanmelding that waits, 1 for the first; empty when it doesn't. */
  public Mono<Integer> beurt(Beperkt route, UUID aanmelding) {
    return lees(route)
        .map(rij -> bezetting(rij).wachtend().indexOf(aanmelding.toString()) + 1)
        .filter(beurt -> beurt > 0);
  }

  private Mono<Bezetting> wijzig(Beperkt route, UnaryOperator<Bezetting> wijziging) {
    return lees(route)
        .defaultIfEmpty(new Document())
        .flatMap(rij -> schrijf(route, rij, wijziging.apply(bezetting(rij))))
        .transform(BrokenConnection::onceMore)
        .retryWhen(
            Retry.backoff(HERKANSINGEN, Duration.ofMillis(2))
                .maxBackoff(Duration.ofMillis(200))
                .filter(AnderWasEerst.class::isInstance));
  }

  private Mono<Document> lees(Beperkt route) {
    return Mono.from(plekken.find(new Document("_id", route.sleutel())));
  }

  private Mono<Bezetting> schrijf(Beperkt route, Document rij, Bezetting nieuw) {
    if (nieuw.equals(bezetting(rij))) {
      return Mono.just(nieuw);
    }
    Document volgende =
        new Document("_id", route.sleutel())
            .append("organisatie", route.organisatie())
            .append("versie", rij.getInteger("versie", 0) + 1)
            .append("bezet", nieuw.bezet())
            .append("wachtend", nieuw.wachtend())
            .append("toegekend", nieuw.toegekend());
    return (rij.isEmpty() ? begin(volgende) : vervang(rij, volgende)).thenReturn(nieuw);
  }

  private Mono<Void> begin(Document eerste) {
    return Mono.from(plekken.insertOne(eerste))
        .onErrorMap(MongoWriteException.class, bestaat -> new AnderWasEerst())
        .then();
  }

  private Mono<Void> vervang(Document oud, Document nieuw) {
    return Mono.from(
            plekken.replaceOne(
                new Document("_id", oud.getString("_id"))
                    .append("versie", oud.getInteger("versie")),
                nieuw))
        .filter(uitslag -> uitslag.getMatchedCount() == 1)
        .switchIfEmpty(Mono.error(AnderWasEerst::new))
        .then();
  }

  private static Bezetting bezetting(Document rij) {
    return rij.isEmpty()
        ? Bezetting.LEEG
        : new Bezetting(
            rij.getList("bezet", String.class),
            rij.getList("wachtend", String.class),
            rij.getList("toegekend", String.class));
  }

  private static final class AnderWasEerst extends RuntimeException {
    AnderWasEerst() {
      super("another writer was first", null, false, false);
    }
  }
}
