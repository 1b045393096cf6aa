package nl.participatieketen.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.testsupport.Extremes;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkwijze.Duur;
import org.junit.jupiter.api.Test;

class UiterstenIT extends DienstTest {

  @Test
  void geen_invoer_maakt_een_fout_van_de_dienst() {
    String aanmelding = meldAan();

    new Extremes(
            web,
            document(),
            LocalDate.now(Clock.system(Duur.TIJDZONE)),
            Map.of(
                "feiten", "{\"loonwaarde\": 40}",
                "kanaal", "\"balie\"",
                "bsn", "\"999993653\"",
                "geboortedatum", "\"1987-06-05\"",
                "telefoon", "\"06-12345678\"",
                "email", "\"jan@example.org\""),
            List.of("klantmanager", "jobcoach", "beheerder", "systeem"),
            rol -> TestTokens.of(VOORBEELD, rol).bearer(),
            Map.of("/aanmeldingen/{id}", "/aanmeldingen/" + aanmelding))
        .areAnswered();
  }

  private String document() {
    return String.valueOf(
        web.get()
            .uri("/v1/openapi.json")
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }
}
