package nl.participatieketen.intake;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.testsupport.TestToken;
import nl.participatieketen.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The running intake with real servers, and the words to speak to it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
abstract class DienstTest {

  static final String VOORBEELD = "gemeente-voorbeeld";
  static final String ANDERS = "gemeente-anders";
  static final String PROEF = "gemeente-proef";
  static final String AANMELDINGEN = "/v1/aanmeldingen";

  private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
      new ParameterizedTypeReference<>() {};

  @Autowired WebTestClient web;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
    registry.add("keten.werkwijzen-map", () -> "src/test/resources/werkwijzen");
    registry.add("keten.organisaties", () -> "src/test/resources/organisaties/proef.yaml");
  }

  static String sleutel() {
    return "\"" + UUID.randomUUID() + "\"";
  }

  static String klantmanager() {
    return TestTokens.of(VOORBEELD, "klantmanager").bearer();
  }

  static String aanmelding(String toelichting) {
    return """
        {"kanaal": "balie",
         "deelnemer": {"naam": "Jan", "geboortedatum": "1987-06-05"},
         "toelichting": "%s"}"""
        .formatted(toelichting);
  }

  ResponseSpec stuur(String pad, String sleutel, String inhoud) {
    return web.post()
        .uri(pad)
        .header("Authorization", klantmanager())
        .header("Idempotency-Key", sleutel)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }

  ResponseSpec wijzig(String pad, long versie, String inhoud) {
    return web.post()
        .uri(pad)
        .header("Authorization", klantmanager())
        .header("Idempotency-Key", sleutel())
        .header("If-Match", "\"" + versie + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }

  ResponseSpec wijzig(TestToken wie, String pad, long versie, String inhoud) {
    return web.post()
        .uri(pad)
        .header("Authorization", wie.bearer())
        .header("Idempotency-Key", sleutel())
        .header("If-Match", "\"" + versie + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }

  ResponseSpec stuur(TestToken wie, String pad, String inhoud) {
    return web.post()
        .uri(pad)
        .header("Authorization", wie.bearer())
        .header("Idempotency-Key", sleutel())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }

  ResponseSpec haal(TestToken wie, String pad) {
    return web.get().uri(pad).header("Authorization", wie.bearer()).exchange();
  }

  ResponseSpec haal(String pad) {
    return web.get().uri(pad).header("Authorization", klantmanager()).exchange();
  }

  /** A new aanmelding, by its id. */
  String meldAan() {
    return veld(
        stuur(AANMELDINGEN, sleutel(), aanmelding("geld op")).expectStatus().isCreated(),
        "aanmeldingId");
  }

  static Map<String, Object> inhoud(ResponseSpec antwoord) {
    return Objects.requireNonNull(antwoord.expectBody(OBJECT).returnResult().getResponseBody());
  }

  static String veld(ResponseSpec antwoord, String naam) {
    return String.valueOf(inhoud(antwoord).get(naam));
  }
}
