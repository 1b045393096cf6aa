package nl.participatieketen.werkgever;

import java.util.List;
import java.util.Map;
import nl.participatieketen.testsupport.Extremes;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import org.junit.jupiter.api.Test;

class UiterstenIT extends Dienst {

  @Test
  void geen_invoer_maakt_een_fout_van_de_dienst() {
    Jan jan = kandidaat();
    var werkplekId = werkplek(1);
    Antwoord geplaatst = plaats(jan, werkplekId);

    new Extremes(
            web,
            document(),
            klok.vandaag(),
            Map.of(
                "functie", "\"logistiek\"",
                "soort", "\"regulier\"",
                "reden", "\"geen-klik\"",
                "kandidaatId", "\"%s\"".formatted(jan.kandidaatId()),
                "werkplekId", "\"%s\"".formatted(werkplekId)),
            List.of("accountmanager", "beheerder", "systeem"),
            rol -> TestTokens.of(GEMEENTE, rol).bearer(),
            Map.of(
                "/plaatsingen/{id}", geplaatst.locatie().substring("/v1".length()),
                "/werkplekken/{id}", "/werkplekken/" + werkplekId,
                "/kandidaten/{id}", "/kandidaten/" + jan.kandidaatId()))
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
