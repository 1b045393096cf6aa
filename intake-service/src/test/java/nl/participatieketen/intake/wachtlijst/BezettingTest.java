package nl.participatieketen.intake.wachtlijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BezettingTest {

  @Test
  void wie_komt_krijgt_een_plek_zolang_die_er_is_en_anders_een_beurt() {
    Bezetting vol = Bezetting.LEEG.vraag("a", 1).vraag("b", 1).vraag("c", 1);
    assertThat(vol.bezet()).containsExactly("a");
    assertThat(vol.wachtend()).containsExactly("b", "c");
    assertThat(vol.vraag("b", 1)).isEqualTo(vol);
  }

  @Test
  void een_vrije_plek_gaat_naar_wie_het_langst_wacht_en_die_wordt_dat_verteld() {
    Bezetting daarna = Bezetting.LEEG.vraag("a", 1).vraag("b", 1).vraag("c", 1).zonder("a", 1);
    assertThat(daarna.bezet()).containsExactly("b");
    assertThat(daarna.toegekend()).containsExactly("b");
    assertThat(daarna.wachtend()).containsExactly("c");
    assertThat(daarna.verteld("b").toegekend()).isEmpty();
  }

  @Test
  void wie_nieuw_is_gaat_niet_voor_op_wie_wacht() {
    Bezetting ruimer = Bezetting.LEEG.vraag("a", 1).vraag("b", 1).vraag("c", 5);
    assertThat(ruimer.wachtend()).containsExactly("b", "c");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void er_zijn_nooit_meer_plekken_bezet_dan_er_zijn_en_niemand_staat_er_dubbel(long zaad) {
    Random toeval = new Random(zaad);
    Bezetting nu = Bezetting.LEEG;
    for (int i = 0; i < 500; i++) {
      String wie = "a" + toeval.nextInt(12);
      nu = toeval.nextBoolean() ? nu.vraag(wie, 3) : nu.zonder(wie, 3);
      assertThat(nu.bezet()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
      assertThat(nu.wachtend()).doesNotHaveDuplicates();
      assertThat(Collections.disjoint(nu.wachtend(), nu.bezet())).isTrue();
      assertThat(nu.wachtend().isEmpty() || nu.bezet().size() == 3).isTrue();
      assertThat(nu.bezet()).containsAll(List.copyOf(nu.toegekend()));
    }
  }
}
