package nl.participatieketen.traject.maand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MaandTest {

  private static final MaandSoort SOORT = new MaandSoort();

  @Test
  void kosten_die_samen_te_groot_zijn_voor_een_klein_getal_worden_niet_negatief() {
    var groot =
        new MaandGebeurtenis.KostenGeboekt(
            LocalDate.of(2026, 3, 2), Integer.MAX_VALUE, "opleiding", null);

    Maandstand samen = SOORT.evolve(SOORT.evolve(SOORT.initial(), groot), groot);

    assertThat(new Euro(samen.centen()).tekst()).isEqualTo("42949672.94");
  }

  @Test
  void een_bedrag_dat_nergens_in_past_is_een_defect() {
    assertThat(new Euro(1250).plus(new Euro(1)).tekst()).isEqualTo("12.51");
    assertThatThrownBy(() -> new Euro(Long.MAX_VALUE).plus(new Euro(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
