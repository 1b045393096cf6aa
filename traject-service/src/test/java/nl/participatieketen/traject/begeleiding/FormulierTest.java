package nl.participatieketen.traject.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.hoofdlijn.Proeftraject;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Zaak;
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

    assertThat(traject.geweigerd(Proeftraject.JOBCOACH, zaak -> vulIn(zaak, formulier)))
        .isEqualTo("werkt-nog-niet");
    assertThat(traject.geweigerd(Proeftraject.JOBCOACH, zaak -> vulIn(zaak, "bestaat-niet")))
        .isEqualTo("onbekende-keuze");
  }

  @Test
  void een_naam_wordt_een_code() {
    assertThat(Formulierbesluit.code("Dagrapportage één")).isEqualTo("dagrapportage-een");
  }

  private static Decision<Gebeurtenis> vulIn(Zaak zaak, String formulier) {
    return Proeftraject.beslis(
        zaak,
        new BegeleidingOpdracht.VulFormulierIn(formulier, "deelnemer", Map.of("op tijd", "ja")));
  }
}
