package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The terms and limits of the sources, one by one, against what the files say. The last column
 * names who plays the limit in tests of its own, or says after {@code nee:} why nobody does.
 */
class TermentabelTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> SPELERS = Set.of("werkwijzen", "intake", "traject");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/termen.csv", numLinesToSkip = 1)
  void elke_grens_wordt_gespeeld_of_er_staat_waarom_niet(
      String werkwijze, String regel, String plaats, String zegt, String gespeeld) {
    if (gespeeld.startsWith("nee: ")) {
      assertThat(gespeeld.length()).as("why %s is not played", regel).isGreaterThan(10);
    } else {
      assertThat(SPELERS).containsAll(List.of(gespeeld.split(" ")));
    }
  }

  /**
   * @param plaats where in the file it stands
   * @param zegt what stands there; after {@code ~} words that the text there holds
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/termen.csv", numLinesToSkip = 1)
  void het_bestand_zegt_wat_de_bron_zegt(
      String werkwijze, String regel, String plaats, String zegt) {
    JsonNode waarde =
        YAML.readTree(Resource.tekst("werkwijzen/" + werkwijze + "/v1.yaml")).at(plaats);

    assertThat(waarde.isMissingNode()).as("%s van %s ontbreekt", regel, werkwijze).isFalse();
    if (zegt.startsWith("~")) {
      assertThat(waarde.asString()).contains(zegt.substring(1));
    } else {
      assertThat(waarde.asString()).isEqualTo(zegt);
    }
  }
}
