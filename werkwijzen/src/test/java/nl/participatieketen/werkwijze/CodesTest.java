package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import nl.participatieketen.werkwijze.menukaart.Instrumentsoort;
import nl.participatieketen.werkwijze.traject.BijEinde;
import org.junit.jupiter.api.Test;

/** These codes are stored by services: they are never changed, whatever a constant is called. */
class CodesTest {

  @Test
  void wat_diensten_opslaan_blijft_zo_heten() {
    assertThat(BijEinde.values())
        .extracting(BijEinde::code)
        .containsExactly("besluit", "volgende-fase", "terugmelding", "afsluiten");
    assertThat(Vastlegging.values())
        .extracting(Vastlegging::code)
        .containsExactly("verplicht", "mag");
    assertThat(Stapsoort.values())
        .extracting(Stapsoort::code)
        .containsExactly(
            "gesprek",
            "bijeenkomst",
            "vragenlijst",
            "opdracht",
            "meting",
            "diagnose",
            "besluit",
            "aanvraag",
            "overdracht",
            "contact");
    assertThat(Instrumentsoort.values())
        .extracting(Instrumentsoort::code)
        .containsExactly(
            "werkplek", "training", "diagnose", "begeleiding", "voorziening", "bemiddeling");
    assertThat(Systeemrol.values())
        .extracting(Systeemrol::code)
        .containsExactly(
            "klantmanager",
            "jobcoach",
            "wijkteam",
            "accountmanager",
            "werkgever",
            "beheerder",
            "systeem");
    assertThat(Categorie.values())
        .extracting(Categorie::code)
        .containsExactly("persoon", "inkomen", "werk", "maatschappelijk", "gezondheid");
  }
}
