package nl.participatieketen.intake.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rounds of S0, as they are shipped. */
class SelectiebesluitTest {

  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "ronde-1, man, 27, nee, nee, ''", "ronde-1, man, 40, nee, nee, ''",
    "ronde-1, man, 41, nee, nee, leeftijd", "ronde-1, vrouw, 30, nee, nee, man",
    "ronde-1, man, 30, ja, nee, agressie", "ronde-1, man, 30, nee, ja, ''",
    "ronde-2, vrouw, 55, nee, nee, ''", "ronde-2, man, 30, nee, ja, nooit-verschenen"
  })
  void een_ronde_houdt_iedereen_tegen_haar_criteria(
      String ronde,
      String geslacht,
      String leeftijd,
      String agressie,
      String nooitVerschenen,
      String criterium) {
    var besluit =
        new Selectiebesluit(
            Objects.requireNonNull(
                WERKWIJZEN
                    .nieuwste("amsterdam-bos-en-lommer")
                    .orElseThrow()
                    .toegang()
                    .selectie()
                    .get(ronde)));
    assertThat(
            String.join(
                ",",
                besluit.uitgesloten(
                    Map.of(
                        "geslacht", geslacht,
                        "leeftijd", leeftijd,
                        "agressieverleden", agressie,
                        "nooit-verschenen", nooitVerschenen))))
        .isEqualTo(criterium);
    assertThat(besluit.uitgesloten(Map.of())).isEmpty();
  }
}
