package nl.participatieketen.edge.bevoegdheid;

import static nl.participatieketen.werkwijze.inrichting.Systeemrol.BEHEERDER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.JOBCOACH;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.SYSTEEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Actor;
import org.junit.jupiter.api.Test;

class RoltabelTest {

  private enum Handeling {
    KIJKEN,
    DOEN
  }

  private static final Roltabel<Handeling> TABEL =
      Roltabel.van(
          Handeling.class,
          Map.of(
              Handeling.KIJKEN, List.of(JOBCOACH, BEHEERDER, SYSTEEM),
              Handeling.DOEN, List.of(JOBCOACH)));

  @Test
  void wie_niet_genoemd_is_mag_niet() {
    assertThat(TABEL.mag(wie("jobcoach"), Handeling.DOEN)).isTrue();
    assertThat(TABEL.mag(wie("beheerder"), Handeling.DOEN)).isFalse();
    assertThat(TABEL.mag(wie("systeem"), Handeling.DOEN)).isFalse();
    assertThat(TABEL.mag(wie("burgemeester"), Handeling.KIJKEN)).isFalse();
  }

  @Test
  void een_systeem_mag_wat_de_tabel_zegt_maar_wordt_niets_aangeboden() {
    assertThat(TABEL.mag(wie("systeem"), Handeling.KIJKEN)).isTrue();
    assertThat(TABEL.rollen(Handeling.KIJKEN)).containsExactly("jobcoach", "beheerder");
  }

  @Test
  void een_tabel_die_iets_niet_zegt_is_geen_tabel() {
    assertThatThrownBy(
            () -> Roltabel.van(Handeling.class, Map.of(Handeling.DOEN, List.of(JOBCOACH))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("KIJKEN");
  }

  private static Actor wie(String rol) {
    return new Actor("gemeente", "mw-1", rol);
  }
}
