package nl.participatieketen.scenarios;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer("nl.participatieketen.scenarios", Bouwregels.KLOK, Bouwregels.NULLMARKED);
  }
}
