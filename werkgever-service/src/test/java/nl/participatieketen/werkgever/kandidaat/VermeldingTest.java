package nl.participatieketen.werkgever.kandidaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VermeldingTest {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 31);
  private static final UUID JAN = new UUID(1, 1);
  private static final UUID PIET = new UUID(2, 2);
  private static final UUID PLAATSING = new UUID(3, 3);
  private static final Werkwijzeversie BASIS = new Werkwijzeversie("basis", 1);
  private static final Dossier DOSSIER =
      new Dossier(JAN, BASIS, DAG, new Profiel(List.of("groen"), 16, null, false), 1, Set.of());

  static Stream<Kandidaat> bekend() {
    return Stream.of(
        new Kandidaat.Beschikbaar(DOSSIER),
        new Kandidaat.Geplaatst(DOSSIER, PLAATSING, null, false),
        new Kandidaat.DuurzaamGeplaatst(DOSSIER, PLAATSING),
        new Kandidaat.Uitgeschreven(DOSSIER, new Uitschrijving(Uitschrijving.TERUGGEMELD, DAG)));
  }

  @ParameterizedTest
  @MethodSource("bekend")
  void een_traject_is_van_een_deelnemer_onder_een_werkwijze(Kandidaat stand) {
    assertThat(new Vermelding(JAN, BASIS).tegenspraak(stand)).isEmpty();
    spreektTegen(new Vermelding(PIET, BASIS), stand);
    spreektTegen(new Vermelding(JAN, new Werkwijzeversie("basis", 2)), stand);
    spreektTegen(new Vermelding(PIET, BASIS), new Kandidaat.NooitIngeschreven(JAN));
    assertThat(new Vermelding(PIET, BASIS).tegenspraak(new Kandidaat.Onbekend())).isEmpty();
  }

  private static void spreektTegen(Vermelding vermelding, Kandidaat stand) {
    assertThat(vermelding.tegenspraak(stand).map(Reason::code)).hasValue(Reason.OTHER_CASE);
  }
}
