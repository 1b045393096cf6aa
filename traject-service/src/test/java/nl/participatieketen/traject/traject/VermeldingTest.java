package nl.participatieketen.traject.traject;

import static nl.participatieketen.traject.traject.Voorbeeld.AANMELDING;
import static nl.participatieketen.traject.traject.Voorbeeld.BASIS;
import static nl.participatieketen.traject.traject.Voorbeeld.DEELNEMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VermeldingTest {

  private static final UUID VREEMD = new UUID(9, 9);
  private static final Stand TRAJECT =
      new TrajectSoort().evolve(new Stand.Onbekend(), Voorbeeld.GESTART);

  @Test
  void wat_klopt_wordt_niet_tegengesproken() {
    assertThat(new Vermelding(DEELNEMER, BASIS, AANMELDING).tegenspraak(TRAJECT)).isEmpty();
    assertThat(new Vermelding(DEELNEMER, BASIS, null).tegenspraak(TRAJECT)).isEmpty();
    assertThat(new Vermelding(VREEMD, BASIS, null).tegenspraak(new Stand.Onbekend())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("onwaar")
  void wat_niet_klopt_wordt_tegengesproken(Vermelding vermelding) {
    assertThat(vermelding.tegenspraak(TRAJECT).map(Reason::code)).hasValue(Reason.OTHER_CASE);
  }

  static Stream<Vermelding> onwaar() {
    return Stream.of(
        new Vermelding(VREEMD, BASIS, AANMELDING),
        new Vermelding(DEELNEMER, new Werkwijzeversie("leiden", 1), null),
        new Vermelding(DEELNEMER, new Werkwijzeversie("basis", 2), null),
        new Vermelding(DEELNEMER, BASIS, VREEMD));
  }
}
