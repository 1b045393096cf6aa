package nl.participatieketen.traject.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.FormulierIngevuld;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TredeVastgesteld;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlanOpgesteld;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;

/** In weener-xl a klantmanager sees all, a jobcoach persoon and werk, an accountmanager nothing. */
class LeesrechtTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
  private static final Werkwijze WEENER =
      Werkwijzen.laad(Optional.empty()).nieuwste("weener-xl").orElseThrow();
  private static final Gebeurtenis FORMULIER =
      new FormulierIngevuld("tevreden", "deelnemer", DAG, Map.of("hoe", "goed"));

  @Test
  void tekst_leest_wie_haar_rol_heeft_en_wie_alles_ziet() {
    Actor schrijver = wie("jobcoach");
    assertThat(recht("jobcoach").leest(FORMULIER, schrijver)).isTrue();
    assertThat(recht("klantmanager").leest(FORMULIER, schrijver)).isTrue();
    assertThat(recht("accountmanager").leest(FORMULIER, schrijver)).isFalse();
    assertThat(recht("jobcoach").leest(FORMULIER, wie("klantmanager"))).isFalse();
  }

  @Test
  void een_plan_leest_ook_wie_het_tekent() {
    Actor schrijver = wie("klantmanager");
    assertThat(recht("jobcoach").leest(plan("werkconsulent"), schrijver)).isFalse();
    assertThat(recht("jobcoach").leest(plan("begeleider"), schrijver)).isTrue();
    assertThat(recht("jobcoach").leest(plan("deelnemer"), schrijver)).isFalse();
  }

  @Test
  void de_trede_ziet_wie_werk_ziet_wie_haar_ook_vastlegde() {
    var trede = new TredeVastgesteld(DAG, null, 2, 4);
    assertThat(recht("jobcoach").leest(trede, wie("klantmanager"))).isTrue();
    assertThat(recht("accountmanager").leest(trede, wie("accountmanager"))).isFalse();
    assertThat(recht("accountmanager").leestTrede()).isFalse();
  }

  private static PlanOpgesteld plan(String ondertekenaar) {
    return new PlanOpgesteld(1, DAG, List.of(), List.of(), List.of(ondertekenaar), null, null);
  }

  private static Leesrecht recht(String rol) {
    return new Leesrecht(WEENER, Bevoegdheid.inzicht(WEENER, wie(rol)), wie(rol));
  }

  private static Actor wie(String rol) {
    return new Actor("gemeente-voorbeeld", "mw-1", rol);
  }
}
