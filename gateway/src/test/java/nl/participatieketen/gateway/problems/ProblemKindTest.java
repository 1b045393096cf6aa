package nl.participatieketen.gateway.problems;

import java.util.Arrays;
import nl.participatieketen.testsupport.CodeTable;
import org.junit.jupiter.api.Test;

class ProblemKindTest {

  @Test
  void the_document_of_faults_names_every_code_and_no_other() {
    CodeTable.names(
        "gateway",
        Arrays.stream(ProblemKind.values())
            .map(kind -> kind.status().value() + " " + kind.code())
            .toList());
  }
}
