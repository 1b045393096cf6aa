package nl.participatieketen.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.Sensitive;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitCodecTest {

  enum Soort {
    EEN,
    TWEE
  }

  record Deel(String naam, @Nullable Integer aantal) {}

  sealed interface Iets {}

  record Alles(
      UUID id,
      LocalDate dag,
      Instant tijd,
      Duration duur,
      BigDecimal bedrag,
      double verhouding,
      long groot,
      boolean ja,
      Soort soort,
      Optional<String> misschien,
      @Nullable String niets,
      List<Deel> delen,
      Map<String, Integer> aantallen)
      implements Iets {}

  record Geheim(
      String open,
      @Sensitive @Nullable BigDecimal bedrag,
      @Sensitive @Nullable List<Deel> delen,
      @Sensitive @Nullable LocalDate dag)
      implements Iets {}

  private static final EventTable<Iets> TABEL =
      EventTable.of(Iets.class, Map.of("alles", Alles.class, "geheim", Geheim.class));

  private static final Alles ALLES =
      new Alles(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          LocalDate.of(2026, 3, 2),
          Instant.parse("2026-03-02T09:00:00.123456789Z"),
          Duration.ofDays(90),
          new BigDecimal("1234567890.120"),
          0.1,
          3_000_000_000L,
          true,
          Soort.TWEE,
          Optional.of("ja"),
          null,
          List.of(new Deel("a", 1), new Deel("b", null)),
          Map.of("x.y", 2));

  private static final Geheim GEHEIM =
      new Geheim(
          "open",
          new BigDecimal("9876543210.12345678901234567890"),
          List.of(new Deel("Jansen", 3)),
          LocalDate.of(1980, 1, 31));

  @Test
  void every_kind_of_value_is_read_back_as_it_was_written() {
    assertThat(heenEnTerug(commit(ALLES), true)).isEqualTo(commit(ALLES));
  }

  @Test
  void sensitive_values_travel_apart_and_come_back_exactly() {
    var geschreven = CommitCodec.write(commit(ALLES, GEHEIM), null, TABEL);

    assertThat(geschreven.open().toJson())
        .contains("open")
        .doesNotContain("Jansen", "98765", "1980");
    assertThat(new String(geheim(geschreven), StandardCharsets.UTF_8)).contains("Jansen");
    assertThat(heenEnTerug(commit(ALLES, GEHEIM), true)).isEqualTo(commit(ALLES, GEHEIM));
  }

  @Test
  void without_the_sensitive_part_only_that_is_null() {
    assertThat(heenEnTerug(commit(ALLES, GEHEIM), false))
        .isEqualTo(commit(ALLES, new Geheim("open", null, null, null)));
  }

  @Test
  void an_event_without_sensitive_values_needs_no_key() {
    assertThat(
            CommitCodec.write(commit(new Geheim("open", null, null, null)), null, TABEL).secret())
        .isNull();
  }

  private static Commit<Iets> heenEnTerug(Commit<Iets> commit, boolean metGeheim) {
    var geschreven = CommitCodec.write(commit, null, TABEL);
    Document gelezen =
        new RawBsonDocument(geschreven.open(), new DocumentCodec()).decode(new DocumentCodec());
    return CommitCodec.read(gelezen, metGeheim ? geschreven.secret() : null, TABEL);
  }

  private static byte[] geheim(CommitCodec.Written geschreven) {
    return Optional.ofNullable(geschreven.secret()).orElseThrow();
  }

  private static Commit<Iets> commit(Iets... gebeurtenissen) {
    return new Commit<>(
        7,
        "o-1",
        "afdruk",
        Instant.parse("2026-03-02T09:00:00.123Z"),
        new Actor("gemeente-voorbeeld", "m-1", "klantmanager"),
        null,
        List.of(gebeurtenissen));
  }
}
