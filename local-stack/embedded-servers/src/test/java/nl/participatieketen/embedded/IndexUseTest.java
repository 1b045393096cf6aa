package nl.participatieketen.embedded;

import static nl.participatieketen.embedded.Store.all;
import static nl.participatieketen.embedded.Store.doc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexUseTest {

  private static final int DOCUMENTS = 1_000;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void only_documents_that_an_index_points_at_are_examined(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      assertIndexesServe(store, filled(store));
    }
    if (kind == Store.Kind.DISK) {
      try (Store store = Store.open(kind, folder)) {
        assertIndexesServe(store, store.collection("zaken"));
      }
    }
  }

  private static MongoCollection<Document> filled(Store store) {
    MongoCollection<Document> cases = store.collection("zaken");
    cases.createIndex(doc("{organisatie: 1, tijd: 1}"));
    cases.createIndex(doc("{status: 1}"));
    cases.createIndex(doc("{organisatie: 1, nummer: 1}"), new IndexOptions().unique(true));
    cases.createIndex(doc("{uitgaand: 1}"), new IndexOptions().sparse(true));
    cases.insertMany(
        IntStream.range(0, DOCUMENTS)
            .mapToObj(
                i -> {
                  Document document =
                      new Document("_id", "zaak-%04d".formatted(i))
                          .append("versie", 1)
                          .append("organisatie", i % 2 == 0 ? "hier" : "daar")
                          .append("tijd", i)
                          .append("status", i % 100 == 0 ? "open" : "dicht")
                          .append("nummer", i);
                  return i == 7 ? document.append("uitgaand", true) : document;
                })
            .toList());
    return cases;
  }

  private static void assertIndexesServe(Store store, MongoCollection<Document> cases) {
    assertExamined(store, cases, "{_id: 'zaak-0005'}", 1, 1);
    assertExamined(store, cases, "{_id: 'zaak-0005', versie: 1}", 1, 1);
    assertExamined(store, cases, "{_id: 'zaak-0005', versie: 2}", 0, 1);
    assertExamined(store, cases, "{_id: {$in: ['zaak-0005', 'zaak-0009', 'niets']}}", 2, 2);
    assertExamined(store, cases, "{_id: {$gt: 'zaak-0989'}}", 10, 10);
    assertExamined(store, cases, "{organisatie: 'hier', nummer: 8, versie: 1}", 1, 1);
    assertExamined(store, cases, "{organisatie: 'hier', tijd: {$gte: 10, $lt: 20}}", 5, 5);
    assertExamined(store, cases, "{tijd: {$lt: 10}, organisatie: {$in: ['hier', 'daar']}}", 10, 10);
    assertExamined(store, cases, "{status: 'open'}", 10, 10);
    assertExamined(store, cases, "{organisatie: 'hier', status: 'open'}", 10, 10);
    assertExamined(store, cases, "{$and: [{_id: 'zaak-0005'}, {versie: 1}]}", 1, 1);
    assertExamined(store, cases, "{uitgaand: true}", 1, 1);
    assertExamined(store, cases, "{uitgaand: {$exists: true}}", 1, 1);
    assertExamined(store, cases, "{uitgaand: false}", 0, 0);
    assertExamined(store, cases, "{$or: [{_id: 'zaak-0005'}, {status: 'open'}]}", 11, 11);
    assertExamined(store, cases, "{$or: [{_id: {$in: ['zaak-0005']}}, {nummer: {$in: []}}]}", 1, 1);
    assertExamined(store, cases, "{$or: [{_id: 'zaak-0005'}, {nummer: 3}]}", 2, DOCUMENTS);
    assertExamined(store, cases, "{versie: 1, nummer: 3}", 1, DOCUMENTS);
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_page_in_the_order_of_an_index_costs_no_more_than_the_page(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> cases = filled(store);

      assertPage(store, cases, "{_id: {$gt: 'zaak-0099'}}", "{_id: 1}", 100, 10);
      assertPage(store, cases, "{organisatie: 'hier', tijd: {$gte: 10}}", "{tijd: 1}", 10, 10);
      assertPage(store, cases, "{organisatie: 'hier', tijd: {$gte: 10}}", "{tijd: -1}", 998, 495);
      assertPage(store, cases, "{_id: {$gt: 'zaak-0099'}, status: 'open'}", "{_id: 1}", 100, 10);
    }
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void an_array_stands_in_the_order_by_its_least_element(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> rows = store.collection("rijen");
      rows.createIndex(doc("{a: 1}"));
      rows.insertMany(
          IntStream.range(0, DOCUMENTS)
              .mapToObj(i -> new Document("_id", i).append("a", i))
              .toList());
      rows.updateOne(doc("{_id: 500}"), doc("{$set: {a: [1, 900, 901]}}"));

      assertThat(rows.find(doc("{a: {$gt: 10}}")).sort(doc("{a: 1}")).limit(3))
          .extracting("_id")
          .containsExactly(500, 11, 12);
    }
  }

  private static void assertPage(
      Store store,
      MongoCollection<Document> cases,
      String query,
      String order,
      int first,
      int examined) {
    Store.Examined<List<Document>> page =
        store.examined(
            () -> cases.find(doc(query)).sort(doc(order)).limit(10).into(new ArrayList<>()));
    assertThat(page.result()).as(query).first().extracting("nummer").isEqualTo(first);
    assertThat(page.documents()).as("examined for " + query + order).isEqualTo(examined);
  }

  private static void assertExamined(
      Store store, MongoCollection<Document> cases, String query, int hits, int examined) {
    Store.Examined<List<Document>> found = store.examined(() -> all(cases, doc(query)));
    assertThat(found.result()).as(query).hasSize(hits);
    assertThat(found.documents()).as("examined for " + query).isEqualTo(examined);
  }

  @ParameterizedTest
  @EnumSource(Store.Kind.class)
  void a_write_finds_its_documents_by_index_too(Store.Kind kind) {
    try (Store store = Store.open(kind, folder)) {
      MongoCollection<Document> cases = filled(store);

      assertThat(
              store
                  .examined(
                      () ->
                          cases.updateOne(
                              doc("{_id: 'zaak-0001', versie: 1}"),
                              doc("{$set: {versie: 2, uitgaand: true}}")))
                  .documents())
          .isEqualTo(1);
      assertThat(store.examined(() -> cases.deleteMany(doc("{uitgaand: true}"))).documents())
          .isEqualTo(2);
      assertThat(cases.find().into(new ArrayList<>())).hasSize(DOCUMENTS - 2);
    }
  }
}
