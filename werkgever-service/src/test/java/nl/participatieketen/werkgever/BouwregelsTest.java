package nl.participatieketen.werkgever;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        "nl.participatieketen.werkgever",
        Bouwregels.zuiver("nl.participatieketen.werkgever.werkplek"),
        Bouwregels.zuiver("nl.participatieketen.werkgever.kandidaat"),
        Bouwregels.zuiver("nl.participatieketen.werkgever.plaatsing"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.PATRONEN,
        Bouwregels.NULLMARKED,
        Bouwregels.opentGeenCollecties(),
        Bouwregels.staatAlleen("werkgever"));
  }
}
