package nl.participatieketen.traject.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.Nazorgafspraak;
import nl.participatieketen.traject.traject.Nazorgstand;
import nl.participatieketen.traject.traject.Pauze;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.Regiestand;
import nl.participatieketen.traject.traject.Toewijzing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is answered stays what it was, byte for byte. */
class BeeldTest {

  private static final LocalDate DAG = LocalDate.of(2026, 6, 1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void een_profiel_wordt_getoond_als_altijd() {
    assertThat(json(Profielbeeld.van(new Profiel(List.of("groen"), 24, null, true))))
        .isEqualTo(
            """
            {"functierichtingen":["groen"],"urenPerWeek":24,"regio":null,"begeleidingNodig":true}""");
  }

  @Test
  void een_regie_wordt_getoond_als_altijd() {
    var regie =
        new Regiestand(
            List.of("coach"), DAG, List.of(new Toewijzing("coach", "mw-1", 10, 60, DAG)));
    assertThat(json(Regiebeeld.van(regie)))
        .isEqualTo(
            """
            {"rollen":["coach"],"sinds":"2026-06-01","toewijzingen":[{"rol":"coach",\
            "medewerker":"mw-1","gewicht":10,"minutenPerWeek":60,"sinds":"2026-06-01"}]}""");
  }

  @Test
  void een_inzetting_wordt_getoond_als_altijd() {
    var inzetting =
        new Inzetting("taal", DAG, null, DAG.plusDays(1), true, 2, DAG.plusDays(2), false);
    assertThat(json(Inzettingbeeld.van(List.of(inzetting))))
        .isEqualTo(
            """
            [{"instrument":"taal","van":"2026-06-01","minimaalTot":null,\
            "uiterlijkTot":"2026-06-02","telt":true,"verlengd":2,"afgelopenOp":"2026-06-03",\
            "vrijgegeven":false}]""");
  }

  @Test
  void een_pauze_en_nazorg_worden_getoond_als_altijd() {
    assertThat(json(Pauzebeeld.van(new Pauze(DAG, DAG.plusDays(1)))))
        .isEqualTo(
            """
            {"van":"2026-06-01","terugOp":"2026-06-02"}""");
    var nazorg =
        new Nazorgstand(
            DAG,
            DAG.plusDays(1),
            new UUID(1, 1),
            List.of(new Nazorgafspraak(1, "bellen", null, DAG)),
            null);
    assertThat(json(Nazorgbeeld.van(nazorg)))
        .isEqualTo(
            """
            {"vanaf":"2026-06-01","tot":"2026-06-02",\
            "plaatsingId":"00000000-0000-0001-0000-000000000001",\
            "open":[{"nr":1,"soort":"bellen","door":null,"op":"2026-06-01"}],\
            "geeindigdOp":null}""");
  }

  private static String json(@Nullable Object beeld) {
    return JSON.writeValueAsString(beeld);
  }
}
