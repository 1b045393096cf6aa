package nl.participatieketen.traject;

import java.util.List;
import java.util.Map;
import nl.participatieketen.testsupport.Extremes;
import nl.participatieketen.testsupport.TestTokens;
import org.junit.jupiter.api.Test;

class UiterstenIT extends DienstTest {

  @Test
  void geen_invoer_maakt_een_fout_van_de_dienst() {
    Casus jan = gestart();

    new Extremes(
            web,
            document(),
            Casus.DAG,
            Map.of("feiten", "{\"loonwaarde\": 40, \"leeftijd\": 30}"),
            List.of("jobcoach", "klantmanager", "accountmanager", "beheerder", "systeem"),
            rol -> TestTokens.of(VOORBEELD, rol).bearer(),
            Map.of("/trajecten/{id}", jan.pad().substring("/v1".length())))
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
