package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.testsupport.StoredDatabase;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.testsupport.TestTokens;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What 0.1.0 stored, in many states, is read by the service of today: the database of a local stack
 * on which the scenarios were played, with nothing published and no rows, on the moment it was
 * stopped.
 */
@SpringBootTest(
    classes = WerkgeverApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
@Import(EersteUitgaveIT.Klok.class)
class EersteUitgaveIT {

  private static final StoredDatabase UITGAVE =
      StoredDatabase.read(Path.of("src/test/resources/uitgave-0.1.0"), "werkgever");
  private static final String DATABASE = TestServers.unique("uitgave");
  private static final Duration GEDULD = Duration.ofSeconds(60);

  @Autowired WebTestClient web;

  @TestConfiguration(proxyBeanMethods = false)
  static class Klok {
    @Bean
    @Primary
    Clock gestopteKlok() {
      return Clock.fixed(Instant.parse("2100-07-30T07:00:28Z"), ZoneOffset.UTC);
    }
  }

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
    registry.add("keten.database", () -> DATABASE);
    registry.add("keten.hoofdsleutel", UITGAVE::masterKey);
    UITGAVE.loadUnpublished(TestServers.mongoUri(), DATABASE);
  }

  /** A stream that can't be folded or translated is passed over and stays unpublished. */
  @BeforeEach
  void alles_is_gevouwen_vertaald_en_gepubliceerd() {
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(opgeslagen("stromen", new Document("uitgaand", true)))
                    .extracting(stroom -> stroom.get("_id"))
                    .isEmpty());
  }

  @Test
  void elke_rij_zegt_weer_wat_zij_zei() {
    assertThat(UITGAVE.rows()).isNotEmpty();
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () -> assertThat(UITGAVE.differentRows(TestServers.mongoUri(), DATABASE)).isEmpty());
  }

  @Test
  void een_volgende_opdracht_wordt_aangenomen() {
    String kandidaat = eerste("kandidaten", "beschikbaar");
    String werkplek = eerste("werkplekken", "open");
    web.post()
        .uri("/v1/plaatsingen")
        .header("Authorization", TestTokens.of("gemeente-voorbeeld", "accountmanager").bearer())
        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"kandidaatId": "%s", "werkplekId": "%s", "soort": "regulier", "urenPerWeek": 32,
             "begonnenOp": "2100-07-30"}"""
                .formatted(kandidaat, werkplek))
        .exchange()
        .expectStatus()
        .isCreated();
  }

  private static String eerste(String collectie, String status) {
    return UITGAVE.rows(collectie).stream()
        .filter(rij -> status.equals(rij.getString("status")))
        .map(rij -> rij.getString("_id"))
        .map(id -> id.substring(id.lastIndexOf('/') + 1))
        .findFirst()
        .orElseThrow();
  }

  private static List<Document> opgeslagen(String collectie, Document vraag) {
    return StoredDatabase.find(TestServers.mongoUri(), DATABASE, collectie, vraag);
  }
}
