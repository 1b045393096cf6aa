package nl.participatieketen.eventstore.relay;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.eventstore.connection.StoreAccess;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The stored division of one task: one document, written under the condition that nobody wrote it
 * since. Its holder and end are those of the lease that 0.1.0 knew, so an instance of 0.1.0 waits
 * as long as one of these lives, and these wait for it. Instances that split otherwise wait for
 * each other the same way.
 */
final class Divisions {

  private static final String ID = "_id";
  private static final String HOLDER = "houder";
  private static final String UNTIL = "tot";
  private static final String VERSION = "versie";
  private static final String MEMBERS = "leden";
  private static final String NAME = "naam";
  private static final String PARTS = "delen";

  private final MongoCollection<Document> leases;
  private final String task;
  private final int parts;

  Divisions(MongoDatabase database, String task, int parts) {
    this.leases = StoreAccess.to(database).getCollection("leases");
    this.task = task;
    this.parts = parts;
  }

  /**
   * What stood there.
   *
   * @param document {@code null} where there was none
   * @param division nobody's where another way of splitting has ended
   */
  record Found(@Nullable Document document, Division division) {}

  /** Empty where instances are at work that split otherwise, or not at all. */
  Mono<Found> read(Instant now) {
    return Mono.from(leases.find(new Document(ID, task)))
        .map(document -> new Found(document, division(document)))
        .defaultIfEmpty(new Found(null, Division.ofNobody(parts)))
        .filter(found -> mayTake(found.document(), now));
  }

  private boolean mayTake(@Nullable Document document, Instant now) {
    return document == null
        || document.getString(HOLDER).equals(holder())
        || !document.getDate(UNTIL).toInstant().isAfter(now);
  }

  private String holder() {
    return "in-%d-delen".formatted(parts);
  }

  private Division division(Document document) {
    if (!document.getString(HOLDER).equals(holder())) {
      return Division.ofNobody(parts);
    }
    Map<String, Instant> members = new TreeMap<>();
    for (Document member : document.getList(MEMBERS, Document.class)) {
      members.put(member.getString(NAME), member.getDate(UNTIL).toInstant());
    }
    return new Division(members, new ArrayList<>(document.getList(PARTS, String.class)));
  }

  /**
   * @return whether it is stored; {@code false} when another instance wrote since
   */
  Mono<Boolean> replace(Found seen, Division division) {
    Document before = seen.document();
    Document after = document(division, before);
    return before == null ? first(after) : replace(before, after);
  }

  private Mono<Boolean> replace(Document before, Document after) {
    Document same =
        new Document(ID, task)
            .append(HOLDER, before.getString(HOLDER))
            .append(UNTIL, before.getDate(UNTIL));
    if (before.containsKey(VERSION)) {
      same.append(VERSION, before.getLong(VERSION));
    }
    return Mono.from(leases.replaceOne(same, after)).map(outcome -> outcome.getMatchedCount() == 1);
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

  private Document document(Division division, @Nullable Document before) {
    List<Document> members = new ArrayList<>();
    division.members().forEach((name, until) -> members.add(member(name, until)));
    Instant last =
        division.members().values().stream().max(Instant::compareTo).orElse(Instant.EPOCH);
    long version = before != null && before.containsKey(VERSION) ? before.getLong(VERSION) : 0;
    return new Document(ID, task)
        .append(HOLDER, holder())
        .append(UNTIL, Date.from(last))
        .append(VERSION, version + 1)
        .append(MEMBERS, members)
        .append(PARTS, new ArrayList<>(division.holders()));
  }

  private static Document member(String name, Instant until) {
    return new Document(NAME, name).append(UNTIL, Date.from(until));
  }
}
