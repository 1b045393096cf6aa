package nl.participatieketen.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.model.Stap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

  @ParameterizedTest
  @MethodSource({
    "nl.participatieketen.scenarios.Scenarios#namen",
    "nl.participatieketen.scenarios.Scenarios#uitHetVeld"
  })
  void elk_scenario_is_leesbaar_en_heet_naar_zijn_bestand(String naam) {
    Scenario scenario = Scenarios.zoek(naam).orElseThrow();

    assertThat(scenario.naam()).isEqualTo(naam);
    assertThat(scenario.bron()).isNotBlank();
    assertThat(scenario.stappen()).anyMatch(stap -> stap instanceof Stap.Verzoek);
  }

  @Test
  void een_onbekende_naam_is_er_niet() {
    assertThat(Scenarios.zoek("piet")).isEmpty();
    assertThat(Scenarios.zoek("../scenarios/jan")).isEmpty();
  }
}
