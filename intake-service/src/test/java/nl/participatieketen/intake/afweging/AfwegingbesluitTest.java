package nl.participatieketen.intake.afweging;

import static nl.participatieketen.intake.besluit.Gegeven.aanmelding;
import static nl.participatieketen.intake.besluit.Gegeven.doe;
import static nl.participatieketen.intake.besluit.Gegeven.gegeven;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afweging.Antwoord;
import nl.participatieketen.intake.aanmelding.Afweging.Bevinding;
import nl.participatieketen.intake.aanmelding.Afwegingopdracht;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.agenda.Mogelijkheid;
import nl.participatieketen.intake.agenda.VolgendeStappen;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.Werkwijze;
import org.junit.jupiter.api.Test;

class AfwegingbesluitTest {

  private static final List<Antwoord> ANTWOORDEN =
      List.of(
          new Antwoord("wil", true, "Hij belde zelf drie werkgevers in de buurt."),
          new Antwoord("kan", true, "De schulden zijn sinds maart geregeld en stabiel."));
  private static final Afweging GOED =
      new Afweging(
          ANTWOORDEN, List.of(new Bevinding("schulden", true, "gesprek")), false, false, null);

  @Test
  void een_stap_met_afweging_kan_pas_als_er_gewogen_is() {
    var wegen = bijWegen();
    assertThat(VolgendeStappen.van(wegen.zaak(), z -> werkwijze(), Gegeven.DAG))
        .extracting(Mogelijkheid::stap)
        .contains("afwegingen");
    wegen.wanneer(doe("wegen", Map.of())).danGeweigerd("afweging-ontbreekt");
    var gewogen = wegen.na(opdracht(GOED, Map.of("wil", "a", "kan", "b"), Set.of()));
    assertThat(Status.van(gewogen.na(doe("wegen", Map.of())).zaak())).isEqualTo(Status.INGEDEELD);
  }

  @Test
  void een_afweging_zonder_argument_komt_terug_met_de_reden() {
    var kaal = new Afweging(List.of(), GOED.bevindingen(), false, false, null);
    bijWegen().wanneer(opdracht(kaal, Map.of(), Set.of())).danGeweigerd("afweging-onvoldoende");
    bijWegen()
        .wanneer(opdracht(kaal, Map.of(), Set.of()))
        .danGeweigerdMet("wil: geef een argument");
  }

  @Test
  void een_argument_uit_deze_zaak_of_van_deze_professional_elders_komt_terug() {
    var eerder = Map.of("wil", "a", "kan", "b");
    bijWegen()
        .na(opdracht(GOED, eerder, Set.of()))
        .wanneer(opdracht(GOED, Map.of("wil", "a", "kan", "c"), Set.of()))
        .danGeweigerdMet("wil: dit argument is eerder zo gebruikt");
    bijWegen()
        .wanneer(opdracht(GOED, eerder, Set.of("b")))
        .danGeweigerdMet("kan: dit argument is eerder zo gebruikt");
  }

  @Test
  void alleen_bij_een_stap_die_erom_vraagt_hoort_een_afweging() {
    bijWegen()
        .wanneer(new Afwegingopdracht("praten", GOED, Map.of(), Set.of()))
        .danGeweigerd("geen-afweging");
  }

  private static Afwegingopdracht opdracht(
      Afweging afweging, Map<String, String> afdrukken, Set<String> elders) {
    return new Afwegingopdracht("wegen", afweging, afdrukken, elders);
  }

  private static Gegeven bijWegen() {
    DoeAanmelding aanmelding = aanmelding("balie", Map.of());
    return gegeven()
        .na(
            new DoeAanmelding(
                aanmelding.deelnemerId(),
                Gegeven.GEMEENTE,
                "proef-wegen",
                "balie",
                null,
                aanmelding.persoon(),
                null,
                null,
                null,
                Map.of(),
                null,
                null))
        .na(doe("praten", Map.of()));
  }

  private static Werkwijze werkwijze() {
    return Gegeven.WERKWIJZEN.nieuwste("proef-wegen").orElseThrow();
  }
}
