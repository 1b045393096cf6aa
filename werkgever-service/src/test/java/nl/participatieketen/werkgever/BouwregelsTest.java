package nl.participatieketen.werkgever;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  private static final String WERKGEVER = "nl.participatieketen.werkgever";

  @Test
  void de_bouwregels_gelden() {
    Bouwregels.controleer(
        WERKGEVER,
        Bouwregels.zuiverBehalve(
            WERKGEVER,
            WERKGEVER + ".WerkgeverApplication",
            // What is stored says itself that a field that came later is left out where it is not.
            WERKGEVER + ".plaatsing.Afspraak",
            WERKGEVER + ".werkplek.Aanbod",
            WERKGEVER + ".bevoegdheid.Mag",
            WERKGEVER + ".werkplek.WerkplekController",
            WERKGEVER + ".kandidaat.KandidaatController",
            WERKGEVER + ".plaatsing.PlaatsingController",
            WERKGEVER + ".plaatsing.Plaatser",
            WERKGEVER + ".overzicht",
            WERKGEVER + ".wanneer",
            WERKGEVER + ".keten"),
        Bouwregels.zonderKringen(WERKGEVER),
        Bouwregels.nietOnnodigOpenbaar(WERKGEVER, "WerkgeverApplication"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.PATRONEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED,
        Bouwregels.opentGeenCollecties(),
        Bouwregels.staatAlleen("werkgever"));
  }
}
