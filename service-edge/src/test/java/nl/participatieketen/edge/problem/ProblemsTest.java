package nl.participatieketen.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.testsupport.CodeTable;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {

  @Test
  void the_document_of_faults_names_every_code_and_no_other() {
    CodeTable.names(
        "diensten",
        Arrays.stream(ProblemKind.values())
            .map(kind -> kind.status().value() + " " + kind.code())
            .toList());
  }

  @Test
  void of_many_faults_the_first_are_shown_and_all_are_counted() {
    ProblemDetail problem = Problems.invalid(Collections.nCopies(51, new Fout("/a", "b", "c")));

    Map<String, Object> properties = Objects.requireNonNull(problem.getProperties());
    assertThat((List<?>) properties.get("fouten")).hasSize(50);
    assertThat(properties).containsEntry("aantalFouten", 51);
    assertThat(problem.getDetail()).contains("51");
  }

  @Test
  void a_name_that_the_caller_chose_is_cut_between_characters() {
    assertThat(new Fout("😀".repeat(120), "", "").veld()).isEqualTo("😀".repeat(120));
    assertThat(new Fout("😀".repeat(121), "", "").veld()).isEqualTo("😀".repeat(120) + "…");
  }

  @Test
  void half_a_character_can_be_said_back() {
    Fout fault = new Fout("/\ud800a\udc00", "", "");

    assertThat(fault.veld()).isEqualTo("/\ufffda\ufffd");
    assertThat(JsonMapper.shared().writeValueAsBytes(fault)).isNotEmpty();
  }
}
