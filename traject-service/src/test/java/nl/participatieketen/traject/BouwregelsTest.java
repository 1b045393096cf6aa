package nl.participatieketen.traject;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        "nl.participatieketen.traject",
        Bouwregels.zuiver(
            "nl.participatieketen.traject.traject",
            "nl.participatieketen.traject.begin",
            "nl.participatieketen.traject.einde",
            "nl.participatieketen.traject.agenda",
            "nl.participatieketen.traject.besluit",
            "nl.participatieketen.traject.fase",
            "nl.participatieketen.traject.plan",
            "nl.participatieketen.traject.regie",
            "nl.participatieketen.traject.begeleiding",
            "nl.participatieketen.traject.nazorg",
            "nl.participatieketen.traject.overdracht"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.PATRONEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED,
        Bouwregels.opentGeenCollecties(),
        Bouwregels.staatAlleen("traject"));
  }
}
