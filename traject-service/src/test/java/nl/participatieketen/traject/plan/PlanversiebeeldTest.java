package nl.participatieketen.traject.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.traject.traject.Plandoel;
import nl.participatieketen.traject.traject.Planinstrument;
import nl.participatieketen.traject.traject.Plantekst;
import nl.participatieketen.traject.traject.Planversie;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is answered stays what it was, byte for byte. */
class PlanversiebeeldTest {

  private static final LocalDate DAG = LocalDate.of(2026, 6, 1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void een_plan_wordt_getoond_als_altijd() {
    var plan =
        new Planversie(
            2,
            DAG,
            List.of(new Plandoel("d1", null, DAG)),
            List.of(new Planinstrument("taal", null)),
            List.of("deelnemer"),
            Map.of("deelnemer", DAG),
            DAG,
            new Plantekst(
                Map.of("doel", "werk"), Map.of("d1", "een baan"), List.of("a"), List.of("v")));
    assertThat(JSON.writeValueAsString(Planversiebeeld.van(plan)))
        .isEqualTo(
            """
            {"versie":2,"opgesteldOp":"2026-06-01",\
            "doelen":[{"doel":"d1","onder":null,"tot":"2026-06-01"}],\
            "instrumenten":[{"instrument":"taal","van":null}],"ondertekenaars":["deelnemer"],\
            "handtekeningen":{"deelnemer":"2026-06-01"},"vastgesteldOp":"2026-06-01",\
            "tekst":{"onderdelen":{"doel":"werk"},"doelen":{"d1":"een baan"},"acties":["a"],\
            "verplichtingen":["v"]}}""");
  }
}
