package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
class AanmeldingIT {

  private static final String JAN =
      """
      {"kanaal": "balie",
       "deelnemer": {"bsn": "999993653", "naam": "Jan", "geboortedatum": "1987-06-05"},
       "toelichting": "verslaafd geweest"}""";

  @Autowired WebTestClient web;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
  }

  @Test
  void een_aanmelding_wordt_gedaan_getoond_en_gevonden() {
    var antwoord =
        doe("klantmanager", "gemeente-voorbeeld", UUID.randomUUID().toString(), JAN)
            .expectStatus()
            .isCreated()
            .expectHeader()
            .valueEquals("ETag", "\"1\"")
            .expectHeader()
            .exists("API-Version")
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    System.out.println(antwoord);
    var id = java.util.Objects.requireNonNull(antwoord).get("aanmeldingId");
    await()
        .untilAsserted(
            () ->
                web.get()
                    .uri("/v1/aanmeldingen")
                    .header(
                        "Authorization",
                        TestTokens.of("gemeente-voorbeeld", "klantmanager").bearer())
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .value(lijst -> assertThat(lijst).contains(String.valueOf(id))));
    for (String b :
        new String[] {
          "{",
          "[]",
          "{\"kanaal\": 3, \"x\": 1, \"deelnemer\": {\"bsn\": \"123456789\"}}",
          "{\"kanaal\":\"maan\",\"deelnemer\": {\"naam\": \"Jan\", \"geboortedatum\": \"1987-06-05\"}}"
        }) {
      System.out.println(
          doe("klantmanager", "gemeente-voorbeeld", UUID.randomUUID().toString(), b)
              .returnResult(String.class)
              .getResponseBody()
              .collectList()
              .block());
    }
    System.out.println(
        doe("jobcoach", "gemeente-voorbeeld", UUID.randomUUID().toString(), JAN)
            .returnResult(String.class)
            .getResponseBody()
            .collectList()
            .block());
    System.out.println(
        web.get()
            .uri("/v1/openapi.json")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
    System.out.println(
        web.get()
            .uri("/actuator/health/readiness")
            .exchange()
            .expectBody(String.class)
            .returnResult());
    System.out.println(
        web.get().uri("/v1/aanmeldingen/" + id).exchange().expectBody(String.class).returnResult());
    System.out.println(
        web.get()
            .uri("/v1/aanmeldingen/x")
            .header("Authorization", TestTokens.of("gemeente-voorbeeld", "klantmanager").bearer())
            .exchange()
            .expectBody(String.class)
            .returnResult());
  }

  private WebTestClient.ResponseSpec doe(
      String rol, String organisatie, String sleutel, String inhoud) {
    return web.post()
        .uri("/v1/aanmeldingen")
        .header("Authorization", TestTokens.of(organisatie, rol).bearer())
        .header("Idempotency-Key", "\"" + sleutel + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(inhoud)
        .exchange();
  }
}
