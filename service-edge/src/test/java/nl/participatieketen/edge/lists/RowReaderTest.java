package nl.participatieketen.edge.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.testsupport.Bouwregels;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RowReaderTest {

  private static final String ROWS = "rijen";

  private final MongoClient client = MongoClients.create(TestServers.mongoUri());
  private final MongoDatabase database = client.getDatabase("rijen-" + UUID.randomUUID());

  @AfterEach
  void ruimOp() {
    Mono.from(database.drop()).block();
    client.close();
  }

  @Test
  void who_reads_for_one_tenant_sees_no_row_of_another() {
    fill("gemeente-a", "gemeente-b");
    var reader = new RowReader(database, Set.of("gemeente-a"));

    assertThat(tenants(reader.find(ROWS, Map.of()))).containsOnly("gemeente-a");
    assertThat(reader.count(ROWS, Map.of("kleur", "rood")).block()).isEqualTo(2);
    assertThat(
            tenants(
                reader.aggregate(ROWS, Map.of(), List.of(new Document("$match", new Document())))))
        .containsOnly("gemeente-a");
    assertThat(page(reader, null).items()).containsOnly("gemeente-a");
  }

  @Test
  void who_reads_for_two_sees_both_and_no_third() {
    fill("gemeente-a", "gemeente-b", "gemeente-c");

    assertThat(
            tenants(
                new RowReader(database, Set.of("gemeente-a", "gemeente-b")).find(ROWS, Map.of())))
        .containsOnly("gemeente-a", "gemeente-b");
  }

  @Test
  void a_page_goes_on_where_the_last_one_ended_but_not_at_another_tenants() {
    fill("gemeente-a", "gemeente-b");
    var mine = new RowReader(database, Set.of("gemeente-a"));
    String next = page(mine, null).volgende();

    assertThat(page(mine, next).items()).containsExactly("gemeente-a");
    assertThatThrownBy(() -> page(new RowReader(database, Set.of("gemeente-b")), next))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whose_rows_are_read_cannot_be_asked() {
    var reader = new RowReader(database, Set.of("gemeente-a"));

    assertThatThrownBy(() -> reader.find(ROWS, Map.of("organisatie", "gemeente-b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RowReader(database, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_class_that_opens_a_collection_itself_is_found() {
    var planted = new ClassFileImporter().importClasses(OpentZelf.class);

    assertThat(Bouwregels.opentGeenCollecties().evaluate(planted).hasViolation()).isTrue();
    assertThat(
            Bouwregels.opentGeenCollecties(OpentZelf.class.getName(), "x")
                .allowEmptyShould(true)
                .evaluate(planted)
                .hasViolation())
        .isFalse();
  }

  private void fill(String... tenants) {
    Flux.fromArray(tenants)
        .concatMap(
            tenant ->
                Flux.range(0, 2)
                    .concatMap(
                        n ->
                            database
                                .getCollection(ROWS)
                                .insertOne(
                                    new Document("_id", tenant + "/rij/" + new UUID(0, n))
                                        .append("organisatie", tenant)
                                        .append("kleur", "rood"))))
        .blockLast();
  }

  private static Bladzijde<String> page(RowReader reader, @Nullable String after) {
    return reader
        .page(ROWS, Map.of(), SortOrder.BY_ID, after, 1, row -> row.getString("organisatie"))
        .blockOptional()
        .orElseThrow();
  }

  private static List<String> tenants(Flux<Document> rows) {
    return rows.map(row -> row.getString("organisatie"))
        .collectList()
        .blockOptional()
        .orElseThrow();
  }
}
