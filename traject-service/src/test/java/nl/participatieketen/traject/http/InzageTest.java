package nl.participatieketen.traject.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.participatieketen.testsupport.AnswerFields;
import org.junit.jupiter.api.Test;

/**
 * Of every field that a door answers with it was decided who sees it. {@code ieder} is everyone who
 * may open that door; the others are decisions of {@link Leesrecht}, or of a door of its own.
 */
class InzageTest {

  private static final Path TABEL = Path.of("src/test/resources/inzage.csv");
  private static final Set<String> BESLUITEN =
      Set.of("ieder", "feit", "tekst", "trede", "plan", "eigen-deur");

  @Test
  void van_elk_veld_van_elk_antwoord_is_besloten_wie_het_ziet() {
    assertThat(AnswerFields.decisions(TABEL).keySet())
        .isEqualTo(AnswerFields.of("nl.participatieketen.traject"));
  }

  @Test
  void elk_besluit_is_een_van_de_bekende() {
    assertThat(BESLUITEN).containsAll(AnswerFields.decisions(TABEL).values());
  }
}
