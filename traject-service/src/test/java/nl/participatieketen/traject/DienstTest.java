package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.testsupport.TestTokens;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The running traject with real servers, and the words to speak to it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
@Import(VerzetbareKlok.class)
abstract class DienstTest {

  static final String VOORBEELD = "gemeente-voorbeeld";
  static final String ANDERS = "gemeente-anders";
  static final String WERKBEDRIJF = "werkbedrijf-voorbeeld";

  static final String BEMIDDELBAAR =
      """
      {"functierichtingen": ["groen", "logistiek"], "urenPerWeek": 24, "begeleidingNodig": true}""";

  /** To be filled with two arguments and an advice. */
  static final String TERUGMELDING =
      """
      {"reden": "nu-niet-mogelijk",
       "antwoorden": [
         {"vraag": "motivatie", "antwoord": true, "argument": "komt elke afspraak netjes na"},
         {"vraag": "belemmeringen", "antwoord": true, "argument": "%s"},
         {"vraag": "combinatie", "antwoord": false, "argument": "eerst een dak, dan pas werk: %s"}],
       "advies": "%s"}""";

  private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
      new ParameterizedTypeReference<>() {};

  @Autowired WebTestClient web;
  @Autowired VerzetbareKlok klok;
  Keten keten;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
    registry.add("keten.organisaties", () -> "src/test/resources/organisaties.yaml");
    Intakestub.GEMEEN.bekend(registry::add);
  }

  @BeforeEach
  void luister() {
    keten = new Keten();
  }

  @AfterEach
  void sluitKeten() {
    keten.close();
  }

  static String sleutel() {
    return "\"" + UUID.randomUUID() + "\"";
  }

  /** A traject that has begun, run by the organisatie that sent the deelnemer. */
  Casus gestart() {
    return gestart(Casus.van(VOORBEELD, VOORBEELD));
  }

  Casus gestart(Casus casus) {
    keten.zend(casus.aangemeld());
    await()
        .untilAsserted(
            () -> haal(casus.uitvoerder(), "jobcoach", casus.pad()).expectStatus().isOk());
    return casus;
  }

  ResponseSpec haal(String pad) {
    return haal(VOORBEELD, "jobcoach", pad);
  }

  ResponseSpec haal(String organisatie, String rol, String pad) {
    return web.get()
        .uri(pad)
        .header("Authorization", TestTokens.of(organisatie, rol).bearer())
        .exchange();
  }

  ResponseSpec wijzig(String pad, long versie, String inhoud) {
    return wijzig(VOORBEELD, pad, versie, sleutel(), inhoud);
  }

  ResponseSpec wijzig(String organisatie, String pad, long versie, String sleutel, String inhoud) {
    return web.post()
        .uri(pad)
        .header("Authorization", TestTokens.of(organisatie, "jobcoach").bearer())
        .header("Idempotency-Key", sleutel)
        .header("If-Match", "\"" + versie + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }

  /** A complete terugmelding, with this text in each confidential field. */
  static String terugmelding(String geheim) {
    return TERUGMELDING.formatted("heeft geen vaste woonplek: " + geheim, geheim, geheim);
  }

  /** Waits until this traject has this status. */
  void wordt(Casus casus, String status) {
    await()
        .untilAsserted(
            () ->
                assertThat(inhoud(haal(casus.uitvoerder(), "jobcoach", casus.pad())))
                    .containsEntry("status", status));
  }

  static Map<String, Object> inhoud(ResponseSpec antwoord) {
    return Objects.requireNonNull(antwoord.expectBody(OBJECT).returnResult().getResponseBody());
  }

  /** One field of every item of a list in an answer. */
  static List<String> elk(ResponseSpec antwoord, String lijst, String veld) {
    return assertThat(inhoud(antwoord).get(lijst))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .actual()
        .stream()
        .map(item -> String.valueOf(item.get(veld)))
        .toList();
  }
}
