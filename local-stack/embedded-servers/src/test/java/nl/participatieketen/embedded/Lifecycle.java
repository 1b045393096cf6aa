package nl.participatieketen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One writer's documents, one after the other: begun, appended to, marked, and then deleted or left
 * behind. Each has the unique number that the one before it gave up. It knows what was acknowledged
 * and what was asked, so it knows what a store may hold.
 */
final class Lifecycle {

  private static final int STEPS = 6;

  private final int number;
  private final Map<String, Document> leftBehind = new HashMap<>();
  private int generation;
  private int acknowledged;
  private int asked;

  Lifecycle(int number) {
    this.number = number;
  }

  /** Takes the next step; returns when it was acknowledged. */
  void step(MongoCollection<Document> streams) {
    asked = acknowledged + 1;
    write(streams, asked);
    acknowledged = asked;
    if (acknowledged == STEPS) {
      beginNext();
    }
  }

  private void beginNext() {
    Document last = after(STEPS);
    if (last != null) {
      leftBehind.put(id(), last);
    }
    generation++;
    acknowledged = 0;
    asked = 0;
  }

  private void write(MongoCollection<Document> streams, int step) {
    switch (step) {
      case 1 -> streams.insertOne(after(1));
      case 2, 4 -> append(streams, step / 2);
      case 3, 5 ->
          streams.bulkWrite(
              List.of(
                  new UpdateOneModel<>(
                      new Document("_id", id()).append("versie", (step + 1) / 2),
                      new Document("$unset", new Document("uitgaand", "")))));
      default -> {
        if (isDeleted()) {
          streams.deleteOne(new Document("_id", id()));
        } else {
          streams.updateOne(
              new Document("_id", id()), new Document("$set", new Document("nummer", id())));
        }
      }
    }
  }

  private void append(MongoCollection<Document> streams, int version) {
    streams.updateOne(
        new Document("_id", id()).append("versie", version),
        new Document("$push", new Document("commits", version + 1))
            .append("$set", new Document("versie", version + 1).append("uitgaand", true)));
  }

  /** How the document is after a step; {@code null} when it isn't there. */
  private @Nullable Document after(int step) {
    if (step == 0 || (step == STEPS && isDeleted())) {
      return null;
    }
    int version = Math.min(step, 5) / 2 + 1;
    Document document =
        new Document("_id", id())
            .append("schrijver", number)
            .append("nummer", step == STEPS ? id() : String.valueOf(number))
            .append("versie", version)
            .append("commits", IntStream.rangeClosed(1, version).boxed().toList());
    boolean outgoing = step == 1 || step == 2 || step == 4;
    return outgoing ? document.append("uitgaand", true) : document;
  }

  private boolean isDeleted() {
    return generation % 2 == 0;
  }

  private String id() {
    return "%d-%d".formatted(number, generation);
  }

  /** Checks that all is stored that was acknowledged, once, and goes on from what is there. */
  void goOnFrom(Map<String, Document> stored) {
    Map<String, Document> own = new HashMap<>(stored);
    own.values().removeIf(document -> document.getInteger("schrijver") != number);
    Document current = own.remove(id());
    assertThat(own).isEqualTo(leftBehind);
    List<@Nullable Document> possible = new ArrayList<>();
    possible.add(after(acknowledged));
    possible.add(after(asked));
    assertThat(possible).contains(current);
    acknowledged = possible.lastIndexOf(current) == 1 ? asked : acknowledged;
    if (acknowledged == STEPS) {
      beginNext();
    }
  }
}
