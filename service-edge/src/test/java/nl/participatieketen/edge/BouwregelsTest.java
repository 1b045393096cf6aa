package nl.participatieketen.edge;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        "nl.participatieketen.edge",
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.PATRONEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED);
  }
}
