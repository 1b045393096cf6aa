package nl.participatieketen.intake;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        "nl.participatieketen.intake",
        Bouwregels.zuiver("nl.participatieketen.intake.aanmelding"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.PATRONEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED,
        Bouwregels.opentGeenCollecties(
            "nl.participatieketen.intake.deelnemer.Deelnemers",
            "nl.participatieketen.intake.route.PlekkenOvername"),
        Bouwregels.staatAlleen("intake"));
  }
}
