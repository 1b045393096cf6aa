package nl.participatieketen.traject;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  private static final String TRAJECT = "nl.participatieketen.traject";

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        TRAJECT,
        Bouwregels.zuiverBehalve(
            TRAJECT,
            TRAJECT + ".aankondiging.Aankondigingbeeld",
            TRAJECT + ".aankondiging.Aankondigingblik",
            TRAJECT + ".aankondiging.AankondigingController",
            TRAJECT + ".begeleiding.BegeleidingController",
            TRAJECT + ".begeleiding.BegeleidingInvoer",
            TRAJECT + ".begeleiding.FeitController",
            TRAJECT + ".bevoegdheid.Mag",
            TRAJECT + ".bijeenkomst.BijeenkomstController",
            TRAJECT + ".fase.FaseController",
            TRAJECT + ".fase.FaseInvoer",
            TRAJECT + ".http",
            TRAJECT + ".keten",
            TRAJECT + ".maand.Maandboek",
            TRAJECT + ".maand.MaandController",
            TRAJECT + ".maand.Maandlezer",
            TRAJECT + ".medewerker.CapaciteitController",
            TRAJECT + ".nazorg.NazorgController",
            TRAJECT + ".overdracht.bron",
            TRAJECT + ".overdracht.OverdrachtController",
            TRAJECT + ".overzicht",
            TRAJECT + ".plafond.PlafondController",
            TRAJECT + ".plafond.Plafondregel",
            TRAJECT + ".plafond.Routebezetting",
            TRAJECT + ".plan.InstrumentController",
            TRAJECT + ".plan.Instrumentinzet",
            TRAJECT + ".plan.PlanController",
            TRAJECT + ".regie.Belastingen",
            TRAJECT + ".regie.RegieController",
            TRAJECT + ".terugmelding",
            TRAJECT + ".tijdlijn.TijdlijnController",
            TRAJECT + ".TrajectApplication",
            TRAJECT + ".verlenging.VerlengingController",
            TRAJECT + ".wanneer"),
        Bouwregels.zonderKringen(TRAJECT),
        Bouwregels.eigenAntwoorden(TRAJECT + ".traject"),
        Bouwregels.nietOnnodigOpenbaar(TRAJECT, "TrajectApplication", "Urenstand"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED,
        Bouwregels.PATRONEN,
        Bouwregels.opentGeenCollecties(),
        Bouwregels.staatAlleen("traject"));
  }
}
