package nl.participatieketen.traject.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Proeftraject;
import org.junit.jupiter.api.Test;

class FormulierTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

  @Test
  void wat_pas_zin_heeft_als_iemand_werkt_kan_niet_eerder() {
    Proeftraject traject = Proeftraject.van("amsterdam-bos-en-lommer", BEGIN);
    String formulier =
        traject.werkwijze().begeleiding().formulieren().stream()
            .filter(f -> "werkt".equals(f.pas()))
            .map(f -> Formulierbesluit.code(f.naam()))
            .findFirst()
            .orElseThrow();

    assertThat(traject.geweigerd(Proeftraject.JOBCOACH, lopend -> vulIn(lopend, formulier)))
        .isEqualTo("werkt-nog-niet");
    assertThat(traject.geweigerd(Proeftraject.JOBCOACH, lopend -> vulIn(lopend, "bestaat-niet")))
        .isEqualTo("onbekende-keuze");
  }

  @Test
  void een_naam_wordt_een_code() {
    assertThat(Formulierbesluit.code("Dagrapportage één")).isEqualTo("dagrapportage-een");
  }

  private static Decision<Gebeurtenis> vulIn(LopendTraject lopend, String formulier) {
    return Proeftraject.beslis(
        lopend,
        new BegeleidingOpdracht.VulFormulierIn(formulier, "deelnemer", Map.of("op tijd", "ja")));
  }
}
