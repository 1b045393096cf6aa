package nl.participatieketen.embedded;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Documents and queries of every kind that meets an index, from one seed. */
final class RandomDocuments {

  private static final List<String> FIELDS = List.of("a", "b", "c.d", "s", "_id");
  private static final List<String> BOUNDS = List.of("$lt", "$lte", "$gt", "$gte");

  private final Random random;

  RandomDocuments(Random random) {
    this.random = random;
  }

  int choice(int ways) {
    return random.nextInt(ways);
  }

  /** At most one field is an array: MongoDB doesn't index arrays beside each other. */
  Document document() {
    int array = choice(8);
    Document document = new Document("_id", id());
    List.of("a", "b", "s")
        .forEach(
            field -> {
              if (choice(4) > 0) {
                document.append(field, array == FIELDS.indexOf(field) ? array() : value());
              }
            });
    return array == 2
        ? document.append("c", arrayOfDocuments())
        : choice(3) == 0 ? document : document.append("c", new Document("d", value()));
  }

  Document query() {
    Document query = new Document();
    for (int i = 0; i <= choice(3); i++) {
      String field = FIELDS.get(choice(FIELDS.size()));
      query.append(field, condition(field));
    }
    return switch (choice(8)) {
      case 0, 1 -> new Document("$and", List.of(query, query()));
      case 2 -> new Document("$or", List.of(query, query()));
      default -> query;
    };
  }

  @Nullable Object value() {
    return choice(8) == 0 ? null : scalar();
  }

  private Object id() {
    return choice(2) == 0 ? "id" + choice(150) : 1_000 + choice(150);
  }

  private @Nullable Object condition(String field) {
    return switch (choice(8)) {
      case 0 -> new Document("$in", operands(field));
      case 1, 2 -> new Document(BOUNDS.get(choice(4)), operand(field));
      case 3 ->
          new Document(BOUNDS.get(choice(2)), operand(field))
              .append(BOUNDS.get(2 + choice(2)), operand(field));
      case 4 -> new Document("$exists", random.nextBoolean());
      case 5 -> new Document("$ne", operand(field));
      default -> field.equals("_id") ? id() : choice(6) == 0 ? null : operand(field);
    };
  }

  private List<Object> operands(String field) {
    return IntStream.range(0, choice(6)).mapToObj(_ -> operand(field)).toList();
  }

  private Object operand(String field) {
    return field.equals("_id") ? id() : scalar();
  }

  private Object arrayOfDocuments() {
    return choice(2) == 0
        ? new Document("d", array())
        : List.of(new Document("d", scalar()), new Document("e", 1), new Document("d", scalar()));
  }

  private List<Object> array() {
    return Stream.generate(this::scalar).limit(choice(4)).toList();
  }

  private Object scalar() {
    return switch (choice(9)) {
      case 0 -> (long) choice(5);
      case 1 -> choice(10) / 2.0;
      case 2 -> "w" + choice(5);
      case 3 -> new BsonDateTime(choice(5));
      case 4 -> random.nextBoolean();
      case 5 -> new ObjectId(choice(4), 0);
      case 6 -> new Document("x", choice(3));
      default -> choice(5);
    };
  }
}
