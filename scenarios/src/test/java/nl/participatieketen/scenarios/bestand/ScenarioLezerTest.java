package nl.participatieketen.scenarios.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.model.Stap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioLezerTest {

  private static final String GOED =
      """
      naam: proef
      titel: Een proef
      omschrijving: Om te lezen
      bron: Verzonnen
      mensen:
        km: {rol: klantmanager, organisatie: gemeente-voorbeeld}
      deelnemers:
        jan: Jan
      stappen:
        - wat: Aanmelden
          als: km
          doe: POST /intake/v1/aanmeldingen
          met: {naam: "${jan.naam}"}
          verwacht: {status: 201, velden: {status: open}}
          bewaar: {id: aanmeldingId}
          events:
            - type: aanmelding-gedaan
              velden: {kanaal: balie}
        - wat: Een week
          klok: P1W
        - wat: Kijken
          als: km
          wacht_tot: GET /intake/v1/aanmeldingen/${id}
      """;

  @Test
  void een_goed_scenario_wordt_gelezen() {
    Scenario scenario = ScenarioLezer.lees("proef.yaml", GOED);

    assertThat(scenario.stappen()).hasSize(3);
    assertThat(scenario.stappen().getFirst())
        .isInstanceOfSatisfying(
            Stap.Verzoek.class,
            stap -> {
              assertThat(stap.methode()).isEqualTo("POST");
              assertThat(stap.status()).isEqualTo(201);
              assertThat(stap.herhaal()).isFalse();
              assertThat(stap.regel()).isEqualTo(10);
              assertThat(stap.events().getFirst().korteNaam()).isEqualTo("aanmelding-gedaan");
            });
    assertThat(scenario.stappen().getLast())
        .isInstanceOfSatisfying(Stap.Verzoek.class, stap -> assertThat(stap.herhaal()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          titel: Een proef                 | titl: Een proef              | 2  | 'titl' hoort hier niet
          titel: Een proef                 | toelichting: x               | 1  | 'titel' ontbreekt
          als: km                          | als: ko                      | 11 | 'ko' staat niet bij de mensen; wel: km
          doe: POST /intake                | doe: STUUR /intake           | 12 | verwacht een werkwoord en een pad
          ${jan.naam}                      | ${piet.naam}                 | 13 | ${piet.naam} is hier nog niet bekend
          status: 201                      | status: veel                 | 14 | 'status' verwacht een getal
          type: aanmelding-gedaan          | type: aanmelding-gemist      | 17 | het contract kent 'aanmelding-gemist' niet
          {kanaal: balie}                  | {kanaaal: balie}             | 18 | aanmelding-gedaan heeft geen veld 'kanaaal'
          klok: P1W                        | klok: een week               | 20 | verwacht een tijdsduur zoals P30D
          klok: P1W                        | klok: P-1W                   | 20 | de klok gaat alleen vooruit
          klok: P1W                        | als: km                      | 19 | deze stap doet niets
          organisatie: gemeente-voorbeeld  | organisatie: x, persoon: 0   | 6  | 'persoon' verwacht een getal van 1 tot en met 9
          klok: P1W                        | stappen: []                  | 20 | zeg hoe vaak
          /aanmeldingen/${id}              | /aanmeldingen/${ander}       | 23 | ${ander} is hier nog niet bekend
          """)
  void een_fout_wordt_gemeld_met_zijn_regel(String goed, String fout, int regel, String melding) {
    assertThatExceptionOfType(OnleesbaarScenario.class)
        .isThrownBy(() -> ScenarioLezer.lees("proef.yaml", GOED.replace(goed, fout)))
        .satisfies(
            onleesbaar ->
                assertThat(onleesbaar.bevindingen())
                    .anySatisfy(
                        bevinding -> {
                          assertThat(bevinding.regel()).isEqualTo(regel);
                          assertThat(bevinding.toString()).startsWith("proef.yaml, regel ");
                          assertThat(bevinding.melding()).contains(melding);
                        }));
  }

  @Test
  void alle_fouten_komen_tegelijk() {
    String fout = GOED.replace("als: km", "als: ko").replace("status: 201", "status: 42");

    assertThatExceptionOfType(OnleesbaarScenario.class)
        .isThrownBy(() -> ScenarioLezer.lees("proef.yaml", fout))
        .satisfies(onleesbaar -> assertThat(onleesbaar.bevindingen()).hasSize(3));
  }

  @Test
  void wat_geen_yaml_is_wordt_gemeld_met_zijn_regel() {
    assertThatExceptionOfType(OnleesbaarScenario.class)
        .isThrownBy(() -> ScenarioLezer.lees("proef.yaml", "naam: proef\n  titel: [scheef\n"))
        .withMessageContaining("geen leesbare YAML")
        .satisfies(
            onleesbaar -> assertThat(onleesbaar.bevindingen().getFirst().regel()).isGreaterThan(1));
  }

  @Test
  void een_dubbele_sleutel_wordt_gemeld() {
    assertThatExceptionOfType(OnleesbaarScenario.class)
        .isThrownBy(() -> ScenarioLezer.lees("proef.yaml", GOED + "naam: nog-eens\n"))
        .withMessageContaining("naam");
  }
}
