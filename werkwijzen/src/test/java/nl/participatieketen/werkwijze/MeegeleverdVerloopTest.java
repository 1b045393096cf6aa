package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.Verloop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is recorded, in every werkwijze there is a way on. */
class MeegeleverdVerloopTest {

  private static final int KEER = 200;

  static Stream<Werkwijze> werkwijzen() {
    return Werkwijzen.laad(Optional.of(Path.of("..", "docs", "voorbeelden"))).alle().stream();
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void een_intake_komt_altijd_aan_een_einde(Werkwijze werkwijze) {
    Intake intake = werkwijze.intake();
    Verloop verloop =
        Verloop.van(intake, werkwijze.feiten(), werkwijze.groepen(), werkwijze.routes());
    for (int zaad = 0; zaad < KEER; zaad++) {
      Wandeling wandeling = new Wandeling(werkwijze.feiten(), new Random(zaad));
      assertThat(wandeling.loop(verloop, intake.stappen(), vooraf(werkwijze, wandeling)))
          .as("%s, zaad %d", werkwijze.id(), zaad)
          .isInstanceOfAny(Gevolg.Ingedeeld.class, Gevolg.Uitkomst.class);
    }
  }

  @ParameterizedTest
  @MethodSource("werkwijzen")
  void een_fase_met_stappen_komt_altijd_aan_een_einde(Werkwijze werkwijze) {
    for (Fase fase : werkwijze.fasen().values()) {
      for (int zaad = 0; zaad < KEER && !fase.stappen().isEmpty(); zaad++) {
        Wandeling wandeling = new Wandeling(werkwijze.feiten(), new Random(zaad));
        assertThat(wandeling.loop(verloop(fase), fase.stappen(), wandeling.alles()))
            .as("%s, fase %s, zaad %d", werkwijze.id(), fase.code(), zaad)
            .isNotInstanceOf(Gevolg.Belet.class);
      }
    }
  }

  private static Verloop verloop(Fase fase) {
    String begin = fase.begin();
    return Verloop.van(
        begin == null ? fase.stappen().keySet().iterator().next() : begin, fase.stappen());
  }

  private static Map<String, String> vooraf(Werkwijze werkwijze, Wandeling wandeling) {
    Map<String, String> bekend = new HashMap<>();
    var kanalen = werkwijze.toegang().kanalen().codes();
    bekend.put("kanaal", kanalen.get(wandeling.toeval().nextInt(kanalen.size())));
    bekend.put("leeftijd", "30");
    bekend.put("aantal-teruggemeld", "0");
    return bekend;
  }
}
