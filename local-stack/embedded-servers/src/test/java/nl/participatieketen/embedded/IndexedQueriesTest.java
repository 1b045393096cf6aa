package nl.participatieketen.embedded;

import static nl.participatieketen.embedded.Store.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same seeded writes and queries on a collection with indexes and on one without. */
class IndexedQueriesTest {

  private static final int SEED = 20_261_122;
  private static final List<Document> INDEXES =
      List.of(
          new Document("a", 1),
          new Document("b", -1),
          new Document("a", 1).append("b", 1),
          new Document("b", 1).append("c.d", 1).append("a", 1),
          new Document("c.d", 1));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void an_index_never_changes_what_a_query_finds(Store.Kind kind) {
    Random random = new Random(SEED);
    RandomDocuments documents = new RandomDocuments(random);
    int found = 0;
    try (Store store = Store.open(kind, folder)) {
      List<MongoCollection<Document>> both = bothCollections(store);
      for (int round = 0; round < 12; round++) {
        for (int i = 0; i < 40; i++) {
          write(documents, both);
        }
        for (int i = 0; i < 60; i++) {
          found += queryBoth(documents.query(), both);
        }
      }
    }
    try (Store store = Store.open(kind, folder)) {
      List<MongoCollection<Document>> both = bothCollections(store);
      for (int i = 0; i < 200; i++) {
        found += queryBoth(documents.query(), both);
      }
    }
    assertThat(found).isGreaterThan(500);
  }

  private static List<MongoCollection<Document>> bothCollections(Store store) {
    MongoCollection<Document> indexed = store.collection("geindexeerd");
    for (Document keys : INDEXES) {
      indexed.createIndex(keys);
    }
    indexed.createIndex(new Document("s", 1), new IndexOptions().sparse(true));
    return List.of(indexed, store.collection("zonder"));
  }

  private static void write(RandomDocuments documents, List<MongoCollection<Document>> both) {
    Document document = documents.document();
    Document id = new Document("_id", document.get("_id"));
    switch (documents.choice(10)) {
      case 0, 1 -> both.forEach(collection -> collection.deleteOne(id));
      case 2 -> {
        Document update = new Document("$set", new Document("a", documents.value()));
        both.forEach(collection -> collection.updateOne(id, update));
      }
      case 3 ->
          both.forEach(collection -> collection.updateOne(id, Store.doc("{$unset: {s: 1, b: 1}}")));
      case 4 -> both.forEach(collection -> collection.findOneAndDelete(id));
      default ->
          both.forEach(
              collection -> collection.replaceOne(id, document, new ReplaceOptions().upsert(true)));
    }
  }

  private static int queryBoth(Document query, List<MongoCollection<Document>> both) {
    List<Map<String, Object>> found = sorted(all(both.get(0), query));
    assertThat(found).as(query.toJson()).isEqualTo(sorted(all(both.get(1), query)));
    assertThat(both.get(0).countDocuments(query)).isEqualTo(found.size());
    assertThat(firstIds(query, both.get(0)))
        .as(query.toJson())
        .isEqualTo(firstIds(query, both.get(1)));
    return found.size();
  }

  private static List<Object> firstIds(Document query, MongoCollection<Document> collection) {
    List<Object> first = new ArrayList<>();
    collection
        .find(query)
        .sort(new Document("_id", 1))
        .limit(5)
        .forEach(found -> first.add(found.get("_id")));
    return first;
  }

  private static List<Map<String, Object>> sorted(List<Document> documents) {
    List<Map<String, Object>> sorted = new ArrayList<>();
    documents.forEach(document -> sorted.add(new TreeMap<>(document)));
    return sorted;
  }
}
