package nl.participatieketen.intake;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  private static final String INTAKE = "nl.participatieketen.intake";

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        INTAKE,
        Bouwregels.zuiverBehalve(
            INTAKE,
            INTAKE + ".afweging.AfwegingController",
            INTAKE + ".begin.AanmeldingController",
            INTAKE + ".begin.AanmeldingInvoer",
            INTAKE + ".bevoegdheid.Mag",
            INTAKE + ".bijeenkomst.AgendaController",
            INTAKE + ".bijeenkomst.Agendaregel",
            INTAKE + ".bijeenkomst.BijeenkomstController",
            INTAKE + ".contact.ContactController",
            INTAKE + ".contact.ZaakController",
            INTAKE + ".http",
            INTAKE + ".IntakeApplication",
            INTAKE + ".invoerlijst",
            INTAKE + ".keten",
            INTAKE + ".overdracht.OverdrachtController",
            INTAKE + ".overzicht",
            INTAKE + ".begin.Aanmelder",
            INTAKE + ".persoon.Aanvragen",
            INTAKE + ".persoon.Deelnemers",
            INTAKE + ".persoon.Persoonsbegin",
            INTAKE + ".persoon.DezelfdeController",
            INTAKE + ".route.Plekken",
            INTAKE + ".route.PlekkenOvername",
            INTAKE + ".route.RouteController",
            INTAKE + ".route.Trajectplaatsing",
            INTAKE + ".selectie.Selecties",
            INTAKE + ".selectie.Selectieconflicten",
            INTAKE + ".selectie.SelectieController",
            INTAKE + ".selectie.SelectieInvoer",
            INTAKE + ".stap.StapController",
            INTAKE + ".stap.StapInvoer",
            INTAKE + ".wanneer"),
        Bouwregels.zonderKringen(INTAKE),
        Bouwregels.eigenAntwoorden(INTAKE + ".aanmelding"),
        Bouwregels.nietOnnodigOpenbaar(INTAKE, "IntakeApplication", "PlekkenOvername", "Regels"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.PATRONEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED,
        Bouwregels.opentGeenCollecties(
            INTAKE + ".persoon.Deelnemers", INTAKE + ".route.PlekkenOvername"),
        Bouwregels.staatAlleen("intake"));
  }
}
