package nl.participatieketen.intake.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoelgroepsignalenTest {

  private static final Werkwijze MAASTRICHT =
      Werkwijzen.laad(Optional.empty()).nieuwste("maastricht-heuvelland").orElseThrow();
  private static final LocalDate GEBOREN = LocalDate.of(2008, 6, 15);

  /** The day before the eighteenth birthday, the day itself, and the day after. */
  @ParameterizedTest
  @CsvSource({"2026-06-14, true", "2026-06-15, false", "2026-06-16, false"})
  void een_signaal_overleeft_zijn_reden_niet(LocalDate vandaag, boolean teJong) {
    var persoon = new Persoon(null, "Jan", BrpDatum.van(GEBOREN), null, null);
    Map<String, String> bekend = Ingebouwd.bij(Map.of(), "balie", null, 0, persoon, vandaag);

    assertThat(Doelgroepsignalen.van(MAASTRICHT, bekend).stream().map(c -> c.code()))
        .isEqualTo(teJong ? List.of("vanaf-18") : List.of());
  }
}
