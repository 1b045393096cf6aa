package nl.participatieketen.traject;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        "nl.participatieketen.traject",
        Bouwregels.zuiver("nl.participatieketen.traject.traject"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.NULLMARKED,
        Bouwregels.staatAlleen("traject"));
  }
}
