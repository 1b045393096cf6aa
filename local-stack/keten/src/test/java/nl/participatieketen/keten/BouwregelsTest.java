package nl.participatieketen.keten;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer("nl.participatieketen.keten", Bouwregels.KLOK, Bouwregels.NULLMARKED);
  }
}
