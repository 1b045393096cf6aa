package nl.participatieketen.intake.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Capacity;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.intake.route.Plekgebeurtenis.PlekVrijgekomen;
import nl.participatieketen.intake.route.Plekopdracht.BevestigPlek;
import nl.participatieketen.intake.route.Plekopdracht.GeefVrij;
import nl.participatieketen.intake.route.Plekopdracht.LaatVervallen;
import nl.participatieketen.intake.route.Plekopdracht.NeemOver;
import nl.participatieketen.intake.route.Plekopdracht.VraagPlek;
import nl.participatieketen.werkwijze.Duur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteSoortTest {

  private static final Instant NU = Instant.parse("2026-06-01T08:00:00Z");
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  private final RouteSoort soort = new RouteSoort();

  @Test
  void wie_komt_krijgt_een_plek_zolang_die_er_is_en_anders_een_beurt() {
    Bezetting vol = na(na(na(Bezetting.LEEG, vraag(A), 0), vraag(B), 1), vraag(C), 2);
    assertThat(vol.plekken().holds(A)).isTrue();
    assertThat(vol.plekken().turnOf(B)).contains(1);
    assertThat(vol.plekken().turnOf(C)).contains(2);
    assertThat(besluit(vol, vraag(B), 9)).isEqualTo(Decision.accept());
  }

  @Test
  void een_vrije_plek_gaat_naar_wie_het_langst_wacht_en_die_moet_het_nog_horen() {
    Bezetting daarna = na(vol(), new GeefVrij(A, "vol", 1), 5);
    assertThat(daarna.plekken().holds(B)).isTrue();
    assertThat(daarna.toegekend()).containsExactly(B);
    assertThat(soort.due(daarna))
        .containsExactly(Due.process(RouteSoort.NAGAAN, op(5), Duration.ZERO));
    Bezetting gehoord = na(daarna, new BevestigPlek(B, op(5)), 6);
    assertThat(gehoord.toegekend()).isEmpty();
    assertThat(soort.due(gehoord)).isEmpty();
  }

  @Test
  void wie_nieuw_is_gaat_niet_voor_op_wie_wacht() {
    Bezetting ruimer = na(vol(), new VraagPlek(C, "vol", 5), 2);
    assertThat(ruimer.plekken().turnOf(C)).contains(2);
  }

  @Test
  void na_wie_een_plek_nam_en_niets_meer_liet_horen_wordt_gevraagd() {
    Bezetting genomen = na(Bezetting.LEEG, vraag(A), 0);
    assertThat(soort.due(genomen))
        .containsExactly(Due.process(RouteSoort.NAGAAN, NU, Bezetting.GEDULD));
  }

  @Test
  void wat_over_een_eerdere_keer_besloten_wordt_raakt_een_latere_niet() {
    Bezetting opnieuw = na(na(Bezetting.LEEG, vraag(A), 0), vraag(A), 3);
    assertThat(besluit(opnieuw, new LaatVervallen(A, op(0)), 4)).isEqualTo(Decision.accept());
    assertThat(besluit(opnieuw, new BevestigPlek(A, op(0)), 4)).isEqualTo(Decision.accept());
    assertThat(na(opnieuw, new LaatVervallen(A, op(3)), 4).plekken().inUse()).isZero();
    Bezetting bevestigd = na(opnieuw, new BevestigPlek(A, op(3)), 4);
    assertThat(besluit(bevestigd, new LaatVervallen(A, op(3)), 5)).isEqualTo(Decision.accept());
  }

  @Test
  void een_beurt_die_vervalt_maakt_de_rij_korter() {
    Bezetting daarna = na(vol(), new LaatVervallen(B, op(1)), 2);
    assertThat(daarna.plekken().queue()).isEmpty();
    assertThat(daarna.plekken().holds(A)).isTrue();
  }

  @Test
  void vrijgeven_laat_altijd_een_spoor_na_ook_wie_niets_hield() {
    assertThat(besluit(vol(), new GeefVrij(C, "vol", 1), 2))
        .isEqualTo(Decision.accept(new PlekVrijgekomen(C, "vol", 1)));
  }

  @Test
  void wat_er_was_wordt_eens_overgenomen_en_dan_nagevraagd() {
    var overname = new NeemOver("vol", List.of(A), List.of(B));
    Bezetting over = na(na(Bezetting.LEEG, vraag(C), 0), overname, 1);
    assertThat(over.plekken().held()).containsOnlyKeys(A, C);
    assertThat(over.plekken().turnOf(B)).contains(1);
    assertThat(soort.due(over))
        .containsExactly(Due.process(RouteSoort.NAGAAN, op(1), Duration.ZERO));
    assertThat(besluit(over, overname, 2)).isEqualTo(Decision.accept());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void er_zijn_nooit_meer_plekken_bezet_dan_er_zijn_en_niemand_staat_er_dubbel(long zaad) {
    Random toeval = new Random(zaad);
    Bezetting nu = Bezetting.LEEG;
    for (int i = 0; i < 500; i++) {
      UUID wie = new UUID(0, toeval.nextInt(12));
      nu = na(nu, vraag(toeval, nu, wie), i);
      assertThat(nu.plekken().inUse()).isLessThanOrEqualTo(3);
      List<UUID> wachtend = nu.plekken().queue().stream().map(Capacity.Waiting::holder).toList();
      assertThat(wachtend).doesNotHaveDuplicates();
      assertThat(Collections.disjoint(wachtend, nu.plekken().held().keySet())).isTrue();
      assertThat(nu.plekken().queue().isEmpty() || nu.plekken().inUse() == 3).isTrue();
      assertThat(nu.plekken().unconfirmed()).containsAll(nu.toegekend());
    }
  }

  private static Plekopdracht vraag(Random toeval, Bezetting nu, UUID wie) {
    Instant sinds = nu.sinds(wie).orElse(NU);
    return switch (toeval.nextInt(4)) {
      case 0 -> new GeefVrij(wie, "vol", 3);
      case 1 -> new BevestigPlek(wie, sinds);
      case 2 -> new LaatVervallen(wie, sinds);
      default -> new VraagPlek(wie, "vol", 3);
    };
  }

  private Bezetting vol() {
    return na(na(Bezetting.LEEG, vraag(A), 0), vraag(B), 1);
  }

  private static VraagPlek vraag(UUID wie) {
    return new VraagPlek(wie, "vol", 1);
  }

  private static Instant op(int seconde) {
    return NU.plusSeconds(seconde);
  }

  private Decision<Plekgebeurtenis> besluit(Bezetting stand, Plekopdracht vraag, int seconde) {
    var vrager = Asker.of(Actor.system("gemeente-proef", "keten"), op(seconde), Duur.TIJDZONE);
    return soort.decide(stand, vraag, vrager);
  }

  private Bezetting na(Bezetting stand, Plekopdracht vraag, int seconde) {
    return switch (besluit(stand, vraag, seconde)) {
      case Decision.Refused<Plekgebeurtenis>(var grond) ->
          throw new AssertionError("refused: " + grond);
      case Decision.Accepted<Plekgebeurtenis>(var gebeurtenissen) -> {
        Bezetting daarna = stand;
        for (Plekgebeurtenis gebeurtenis : gebeurtenissen) {
          daarna = soort.evolve(daarna, gebeurtenis);
        }
        yield daarna;
      }
    };
  }
}
