package nl.participatieketen.intake.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Bericht;
import org.junit.jupiter.api.Test;

class BerichtTest {

  @Test
  void wat_in_ids_staat_en_wat_opgeslagen_wordt_blijft_zo_heten() {
    assertThat(Bericht.values())
        .extracting(Bericht::inId)
        .containsExactly("GENODIGD", "AANWEZIG", "AFWEZIG", "AFGELAST");
    assertThat(Bericht.values())
        .extracting(Bericht::code)
        .containsExactly("genodigd", "aanwezig", "afwezig", "afgelast");
  }
}
