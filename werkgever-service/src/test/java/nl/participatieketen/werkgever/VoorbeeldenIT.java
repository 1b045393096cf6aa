package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.participatieketen.testsupport.DocumentedExamples;
import nl.participatieketen.testsupport.DocumentedExamples.Place;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import org.junit.jupiter.api.Test;

class VoorbeeldenIT extends Dienst {

  /** What the examples call a kandidaat and a werkplek. */
  private static final String EEN_KANDIDAAT = "7f3e9c52-1d84-4b6a-9e05-c2a8d41f6b37";

  private static final String EEN_WERKPLEK = "c0a8f1d6-52be-4e39-8d17-6f4b93e2a701";

  @Test
  void elk_voorbeeld_doet_wat_het_document_zegt() {
    String account = TestTokens.of(GEMEENTE, "accountmanager").bearer();

    new DocumentedExamples(web, document())
        .ask("POST /werkplekken", account)
        .ask("GET /werkplekken", account)
        .ask("GET /werkplekken/{id}", account, () -> Place.at(eenWerkplek()))
        .ask("GET /werkplekken/{id}/geschiedenis", account, () -> in(eenWerkplek(), "geschiedenis"))
        .ask("GET /kandidaten", account)
        .ask("GET /kandidaten/{id}", account, () -> Place.at(eenKandidaat()))
        .ask("GET /kandidaten/{id}/geschiedenis", account, () -> in(eenKandidaat(), "geschiedenis"))
        .ask(
            "POST /plaatsingen",
            account,
            () ->
                Place.at("/plaatsingen")
                    .with(EEN_KANDIDAAT, kandidaat().kandidaatId())
                    .with(EEN_WERKPLEK, werkplek(1)))
        .ask("GET /plaatsingen", account)
        .ask("GET /plaatsingen/{id}", account, () -> Place.at(eenPlaatsing()))
        .ask(
            "GET /plaatsingen/{id}/geschiedenis", account, () -> in(eenPlaatsing(), "geschiedenis"))
        .ask("POST /plaatsingen/{id}/uitvallen", account, () -> in(eenPlaatsing(), "uitvallen"))
        .ask("POST /plaatsingen/{id}/afhandelen", account, () -> in(afTeHandelen(), "afhandelen"))
        .ask(
            "POST /deelnemers/{deelnemerId}/vernietigingen",
            TestTokens.of(GEMEENTE, "beheerder").bearer(),
            () -> Place.at("/deelnemers/%s/vernietigingen".formatted(kandidaat().deelnemerId())))
        .areAnswered();
  }

  private String eenWerkplek() {
    return "/werkplekken/" + werkplek(2);
  }

  private String eenKandidaat() {
    return "/kandidaten/" + kandidaat().kandidaatId();
  }

  private String eenPlaatsing() {
    Antwoord geplaatst = plaats(kandidaat(), werkplek(1));
    return geplaatst.locatie().substring("/v1".length());
  }

  /** A plaatsing that ended with its traject, which somebody has to see to. */
  private String afTeHandelen() {
    Jan jan = kandidaat();
    String plaatsing = plaats(jan, werkplek(1)).locatie();
    keten.zeg(keten.envelop(terug(jan), klok, 9));
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(accountmanager.vraag(plaatsing).json().at("/volgendeStappen/0/stap"))
                    .hasToString("\"afhandelen\""));
    return plaatsing.substring("/v1".length());
  }

  private static Place in(String pad, String deel) {
    return Place.at(pad + "/" + deel);
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
