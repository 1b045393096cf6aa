package nl.participatieketen.simulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/**
 * A plaatsing at werkgever and an end at traject cross in every way. Every order follows from a
 * seed: one that fails is named, and played again by {@code new Spel(zaad)}.
 */
class PlaatsingEnEindeTest {

  private static final int SPELEN = 200;

  @Test
  void hoe_een_plaatsing_en_een_einde_elkaar_ook_kruisen_de_diensten_worden_het_eens() {
    long gekruist = 0;
    long lopend = 0;
    long duurzaam = 0;
    for (long zaad = 0; zaad < SPELEN; zaad++) {
      Spel spel = new Spel(zaad);
      spel.speel();
      assertThatCode(spel::isHetEens).as("zaad %d", zaad).doesNotThrowAnyException();
      gekruist += spel.gekruist();
      lopend += spel.lopend();
      spel.laatDuurzaamWorden();
      assertThatCode(spel::isHetEens).as("zaad %d, na de nazorg", zaad).doesNotThrowAnyException();
      duurzaam += spel.duurzaam();
    }
    assertThat(gekruist).as("zo vaak kruisten zij elkaar").isGreaterThan(SPELEN / 20);
    assertThat(lopend).as("zo vaak werkte iemand").isGreaterThan(SPELEN / 20);
    assertThat(duurzaam).as("zo vaak bleek het duurzaam").isEqualTo(lopend);
  }
}
