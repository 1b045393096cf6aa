package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.participatieketen.testsupport.FrozenFolds.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFoldsTest {

  private static final String OLD =
      """
      {"stromen": [
      {"naam": "oud",
      "gebeurtenissen": [
      {"type":"betaald","inhoud":{"bedrag":1.50,"verdwenen":"veld"}},
      {"type":"betaald","inhoud":{"bedrag":2}}
      ],
      "stand": {
        "namen" : [ "a", "b" ],
        "som" : "3.50",
        "type" : "Kas"
      }}
      ]}
      """;

  private static final String NEW =
      """
      {"stromen": [
      {"naam": "nieuw",
      "gebeurtenissen": [
      {"type":"betaald","inhoud":{"bedrag":1}}
      ]}
      ]}
      """;

  sealed interface Stand {}

  record Kas(BigDecimal som, Set<String> namen, Map<String, String> leeg, @Nullable String niets)
      implements Stand {}

  record Betaald(BigDecimal bedrag) {}

  enum Kleur {
    ROOD
  }

  record Geverfd(List<Map<String, Kleur>> kleuren) {}

  @TempDir Path folder;
  private Path old;

  @BeforeEach
  void wat_al_bevroren_is() throws IOException {
    old = Files.createDirectories(folder.resolve("0.1.0")).resolve("kas.json");
    Files.writeString(old, OLD);
  }

  @Test
  void a_fold_that_is_as_it_was_passes_whatever_is_empty_or_lost() {
    folds(Writing.NOTHING, FrozenFoldsTest::add).verifyStates();
  }

  @Test
  void a_fold_that_changed_is_found_with_its_place() {
    assertThatThrownBy(() -> folds(Writing.NOTHING, (kas, g) -> add(add(kas, g), g)).verifyStates())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("oud: /som was \"3.50\" and is now \"7.00\"");
  }

  @Test
  void a_stream_without_a_state_is_found_and_only_that_is_written() throws IOException {
    Path added = Files.createDirectories(folder.resolve("0.2.0")).resolve("kas.json");
    Files.writeString(added, NEW);

    assertThatThrownBy(() -> folds(Writing.NOTHING, FrozenFoldsTest::add).verifyStates())
        .hasMessageContaining("nieuw: has no state yet");
    assertThatThrownBy(() -> folds(Writing.MISSING, FrozenFoldsTest::add).verifyStates())
        .hasMessageContaining("written")
        .hasMessageContaining("0.2.0")
        .hasMessageNotContaining("0.1.0");
    assertThat(old).hasContent(OLD);
    assertThat(Files.readString(added)).contains("\"som\" : \"1\"");
  }

  @Test
  void writing_what_is_missing_still_finds_what_changed() {
    assertThatThrownBy(() -> folds(Writing.MISSING, (kas, g) -> add(add(kas, g), g)).verifyStates())
        .hasMessageContaining("/som was");
    assertThat(old).hasContent(OLD);
  }

  @Test
  void who_asks_for_it_writes_a_state_anew_and_never_an_event() throws IOException {
    assertThatThrownBy(() -> folds(Writing.ALL, (kas, g) -> add(add(kas, g), g)).verifyStates())
        .hasMessageContaining("written");
    assertThat(Files.readString(old))
        .isEqualTo(OLD.replace("\"som\" : \"3.50\"", "\"som\" : \"7.00\""));
  }

  @Test
  void a_stored_name_in_no_file_is_found() {
    var kind =
        new FrozenKind<>(
            FrozenFoldsTest.class,
            "kas",
            Map.of("betaald", Betaald.class, "teruggegeven", Betaald.class),
            new Kas(BigDecimal.ZERO, Set.of(), Map.of(), null),
            FrozenFoldsTest::add);
    assertThatThrownBy(() -> folds(kind).verifyComplete("nergens"))
        .hasMessageContaining("kinds of streams that are frozen");
    assertThatThrownBy(() -> folds(kind).verifyNames()).hasMessageContaining("teruggegeven");
  }

  @Test
  void a_constant_that_is_stored_under_its_name_is_found() {
    var kind =
        new FrozenKind<Kas, Geverfd>(
            FrozenFoldsTest.class,
            "kas",
            Map.of("geverfd", Geverfd.class),
            new Kas(BigDecimal.ZERO, Set.of(), Map.of(), null),
            (kas, g) -> kas);
    assertThatThrownBy(() -> folds(kind).verifyNoConstantIsStoredUnderItsName())
        .hasMessageContaining("FrozenFoldsTest$Kleur");
    folds(Writing.NOTHING, FrozenFoldsTest::add).verifyNoConstantIsStoredUnderItsName();
  }

  private static Kas add(Kas kas, Betaald g) {
    return new Kas(kas.som().add(g.bedrag()), Set.of("b", "a"), Map.of(), null);
  }

  private FrozenFolds folds(FrozenKind<?, ?> kind) {
    return new FrozenFolds(folder, Writing.NOTHING, List.of(kind));
  }

  private FrozenFolds folds(Writing writing, BiFunction<Kas, Betaald, Kas> evolve) {
    return new FrozenFolds(
        folder,
        writing,
        List.of(
            new FrozenKind<>(
                FrozenFoldsTest.class,
                "kas",
                Map.of("betaald", Betaald.class),
                new Kas(BigDecimal.ZERO, Set.of(), Map.of(), null),
                evolve)));
  }
}
