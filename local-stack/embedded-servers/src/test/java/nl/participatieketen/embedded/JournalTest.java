package nl.participatieketen.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir Path folder;

  @Test
  void what_was_flushed_is_told_in_order_from_the_file_that_is_asked_for() throws Exception {
    try (Journal journal = new Journal(folder)) {
      journal.begin(3);
      write(journal, "drie");
      journal.beginNext();
      write(journal, "vier", "vijf");
      journal.append("m", "zes", null);
    }
    assertThat(told(3)).containsExactly("drie", "vier", "vijf");
    assertThat(told(4)).containsExactly("vier", "vijf");
    assertThat(told(5)).isEmpty();
    assertThat(new Journal(folder).replay(3, (_, _, _) -> {})).isEqualTo(4);
    assertThat(new Journal(folder).replay(9, (_, _, _) -> {})).isEqualTo(9);
  }

  @Test
  void a_change_comes_back_as_it_was() throws Exception {
    UUID made = UUID.randomUUID();
    Document document = new Document("_id", 1).append("lijst", List.of(new Document("x", null)));
    List<Object> changes = new ArrayList<>();
    try (Journal journal = new Journal(folder)) {
      journal.begin(1);
      journal.append("een", 1, document);
      journal.append("een", 1L, null);
      journal.append("twee", null, new Document());
      journal.append("twee", made, new Document("o", new ObjectId("0123456789abcdef01234567")));
      journal.flush();
      journal.replay(1, (map, key, changed) -> changes.add(Arrays.asList(map, key, changed)));
    }
    assertThat(changes)
        .containsExactly(
            Arrays.asList("een", 1, document),
            Arrays.asList("een", 1L, null),
            Arrays.asList("twee", null, new Document()),
            Arrays.asList(
                "twee", made, new Document("o", new ObjectId("0123456789abcdef01234567"))));
  }

  @Test
  void an_end_that_was_only_half_written_is_left_out_wherever_it_breaks_off() throws Exception {
    Path file = fileOf("een", "twee");
    byte[] whole = Files.readAllBytes(file);
    int second = whole.length / 2;
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(told(1)).containsExactlyElementsOf(length < second ? List.of() : List.of("een"));
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 4096));
    assertThat(told(1)).containsExactly("een", "twee");
    whole[second + 20]++;
    Files.write(file, whole);
    assertThat(told(1)).containsExactly("een");
  }

  @Test
  void a_file_that_is_damaged_before_others_is_refused() throws Exception {
    try (Journal journal = new Journal(folder)) {
      journal.begin(1);
      write(journal, "een");
      journal.beginNext();
      write(journal, "twee");
    }
    Files.write(onlyFile("00000001"), new byte[] {1}, StandardOpenOption.APPEND);

    assertThatThrownBy(() -> told(1))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("journaal-00000001.log is beschadigd");
    assertThat(told(2)).containsExactly("twee");
  }

  @Test
  void after_a_failure_nothing_is_written_any_more() throws Exception {
    Journal journal = new Journal(folder);
    journal.begin(1);
    write(journal, "een");
    journal.close();
    journal.append("m", "twee", null);
    assertThatThrownBy(journal::flush).hasMessageContaining("doesn't take any more");
    journal.append("m", "drie", null);
    assertThatThrownBy(journal::beginNext).hasMessageContaining("doesn't take any more");
    assertThat(told(1)).containsExactly("een");
  }

  @Test
  void only_the_files_before_are_deleted() throws Exception {
    try (Journal journal = new Journal(folder)) {
      journal.begin(1);
      write(journal, "een");
      journal.beginNext();
      assertThat(journal.isEmpty()).isTrue();
      journal.append("m", "twee", null);
      assertThat(journal.isEmpty()).isFalse();
      journal.flush();
      assertThat(journal.isEmpty()).isFalse();
      journal.deleteBefore(2);
    }
    assertThat(told(1)).containsExactly("twee");
  }

  private Path fileOf(String... keys) throws IOException {
    try (Journal journal = new Journal(folder)) {
      journal.begin(1);
      write(journal, keys);
    }
    return onlyFile("00000001");
  }

  private Path onlyFile(String number) {
    return folder.resolve("journaal-%s.log".formatted(number));
  }

  private static void write(Journal journal, String... keys) {
    for (String key : keys) {
      journal.append("m", key, null);
    }
    journal.flush();
  }

  private List<Object> told(int first) {
    List<Object> keys = new ArrayList<>();
    new Journal(folder).replay(first, (_, key, _) -> keys.add(String.valueOf(key)));
    return keys;
  }
}
