package nl.participatieketen.benchmarks.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private static final String PERSON = new UUID(1, 1).toString();
  private static final String TRAJECT = new UUID(2, 2).toString();

  @Test
  void whoever_is_copied_gets_other_ids_that_still_point_at_each_other() {
    Document line =
        new Document("_id", "g/tijdlijn/" + PERSON)
            .append("commits", List.of(new Document("trajectId", TRAJECT).append("versie", 1L)));
    Document traject = new Document("_id", "g/traject/" + TRAJECT).append("deelnemer", PERSON);
    Map<String, String> ids = new HashMap<>();

    List<Document> copies = Copies.of(List.of(line, traject), ids);

    String person = ids.get(PERSON);
    String other = ids.get(TRAJECT);
    assertThat(List.of(person, other)).doesNotContain(PERSON, TRAJECT).doesNotHaveDuplicates();
    assertThat(copies)
        .containsExactly(
            new Document("_id", "g/tijdlijn/" + person)
                .append("commits", List.of(new Document("trajectId", other).append("versie", 1L))),
            new Document("_id", "g/traject/" + other).append("deelnemer", person));
  }

  @Test
  void what_holds_no_id_stays_as_it_is() {
    Document document = new Document("uitgaand", false).append("deelnemer", null);

    assertThat(Copies.of(List.of(document), new HashMap<>())).containsExactly(document);
  }
}
