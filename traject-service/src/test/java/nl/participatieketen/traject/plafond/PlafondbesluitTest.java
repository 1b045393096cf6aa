package nl.participatieketen.traject.plafond;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.plan.Instrumentbesluit;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.menukaart.Plafond;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlafondbesluitTest {

  private static final PlafondSoort SOORT = new PlafondSoort();
  private static final Werkwijze WEENER =
      Proeftraject.WERKWIJZEN.nieuwste("weener-xl").orElseThrow();

  private Plafondstand stand = SOORT.initial();

  @Test
  void vijftien_fte_zijn_vijftien_volle_weken_en_de_zestiende_past_niet() {
    for (int wie = 1; wie <= 15; wie++) {
      assertThat(past(beschut(null), wie)).isTrue();
    }
    assertThat(past(beschut(null), 16)).isFalse();
    assertThat(past(beschut(1), 16)).isFalse();
  }

  @Test
  void wie_minder_uren_werkt_neemt_minder_ruimte() {
    for (int wie = 1; wie <= 29; wie++) {
      assertThat(past(beschut(18), wie)).isTrue();
    }
    assertThat(past(beschut(19), 30)).isFalse();
    assertThat(past(beschut(18), 30)).isTrue();
    assertThat(stand.inGebruik()).isEqualTo(540);
  }

  @Test
  void wat_vrijkomt_is_precies_wat_genomen_was() {
    past(beschut(24), 1);
    past(beschut(null), 2);
    stand = SOORT.evolve(stand, new PlafondGebeurtenis.PlekBevestigd(traject(1)));
    assertThat(stand.inGebruik()).isEqualTo(60);

    stand = SOORT.evolve(stand, new PlafondGebeurtenis.PlekVrijgekomen(traject(1)));

    assertThat(stand.inGebruik()).isEqualTo(36);
  }

  @Test
  void wie_al_ruimte_heeft_houdt_die_ook_als_het_vol_is() {
    Ruimte een = new Ruimte(1, 1, false);
    assertThat(past(een, 1)).isTrue();
    assertThat(neem(een, 1)).isEqualTo(Decision.<PlafondGebeurtenis>accept());
    assertThat(past(een, 2)).isFalse();
  }

  @Test
  void uren_doen_er_niet_toe_waar_plaatsen_geteld_worden() {
    assertThat(Instrumentbesluit.ruimte(WEENER, "wep", 12)).isEqualTo(new Ruimte(140, 1, false));
    assertThat(Instrumentbesluit.ruimte(WEENER, "bemiddeling", 12)).isNull();
  }

  @Test
  void een_deel_van_een_fte_is_zo_veel_hele_uren() {
    var plafond = new Plafond(null, new BigDecimal("1.5"), null, null);
    assertThat(Ruimte.van(plafond, 20, 36)).isEqualTo(new Ruimte(54, 20, true));
    assertThat(Ruimte.fte(54, 36)).isEqualByComparingTo("1.5");
    assertThat(Ruimte.fte(20, 36)).isEqualByComparingTo("0.56");
  }

  @Test
  void een_volle_week_is_zo_lang_als_de_werkwijze_zegt() {
    var plafond = new Plafond(null, new BigDecimal("1.5"), null, null);
    assertThat(Ruimte.van(plafond, null, 40)).isEqualTo(new Ruimte(60, 40, true));
    assertThat(Ruimte.fte(60, 40)).isEqualByComparingTo("1.5");
  }

  private static Ruimte beschut(@Nullable Integer uren) {
    return Objects.requireNonNull(Instrumentbesluit.ruimte(WEENER, "beschut-werk", uren));
  }

  private boolean past(Ruimte ruimte, int wie) {
    return switch (neem(ruimte, wie)) {
      case Decision.Refused<PlafondGebeurtenis>(var grond) -> {
        assertThat(grond.code()).isEqualTo("plafond-bereikt");
        yield false;
      }
      case Decision.Accepted<PlafondGebeurtenis>(var gebeurtenissen) -> {
        gebeurtenissen.forEach(g -> stand = SOORT.evolve(stand, g));
        yield true;
      }
    };
  }

  private Decision<PlafondGebeurtenis> neem(Ruimte ruimte, int wie) {
    return SOORT.decide(
        stand,
        new PlafondOpdracht.NeemPlek("weener-xl", "beschut-werk", ruimte, traject(wie)),
        Proeftraject.asker(Proeftraject.JOBCOACH, LocalDate.EPOCH));
  }

  private static UUID traject(int wie) {
    return new UUID(0, wie);
  }
}
