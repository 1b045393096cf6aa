package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import nl.participatieketen.embedded.EmbeddedMongo;
import nl.participatieketen.testsupport.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A service whose store comes late, goes away, and comes back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
@DirtiesContext
class UitvalIT {

  @TempDir static Path map;
  private static final int POORT = vrijePoort();

  @Autowired WebTestClient web;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
    registry.add(
        "spring.mongodb.uri", () -> "mongodb://127.0.0.1:%d/?retryWrites=false".formatted(POORT));
  }

  @Test
  void zonder_opslag_weigert_de_dienst_netjes_en_daarna_gaat_zij_vanzelf_verder() {
    web.get().uri("/actuator/health/readiness").exchange().expectStatus().isEqualTo(503);
    web.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    String sleutel = DienstTest.sleutel();
    meldAan(sleutel)
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .exists("Retry-After")
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);

    EmbeddedMongo eerste = EmbeddedMongo.onDisk(map, POORT).start();
    wachtTotGereed();
    String id = DienstTest.veld(meldAan(sleutel).expectStatus().isCreated(), "aanmeldingId");

    eerste.close();
    EmbeddedMongo tweede = EmbeddedMongo.onDisk(map, POORT).start();
    meldAan(DienstTest.sleutel()).expectStatus().isCreated();
    assertThat(DienstTest.veld(meldAan(sleutel).expectStatus().isCreated(), "aanmeldingId"))
        .isEqualTo(id);

    tweede.close();
    meldAan(DienstTest.sleutel()).expectStatus().isEqualTo(503);

    try (var derde = EmbeddedMongo.onDisk(map, POORT).start()) {
      assertThat(derde.port()).isEqualTo(POORT);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(
                          DienstTest.veld(
                              meldAan(sleutel).expectStatus().isCreated(), "aanmeldingId"))
                      .isEqualTo(id));
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  web.get()
                      .uri(DienstTest.AANMELDINGEN)
                      .header("Authorization", DienstTest.klantmanager())
                      .exchange()
                      .expectBody(String.class)
                      .value(lijst -> assertThat(lijst).contains(id)));
    }
  }

  private void wachtTotGereed() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> web.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk());
  }

  private ResponseSpec meldAan(String sleutel) {
    return web.post()
        .uri(DienstTest.AANMELDINGEN)
        .header("Authorization", DienstTest.klantmanager())
        .header("Idempotency-Key", sleutel)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(DienstTest.aanmelding("geld op"))
        .exchange();
  }

  private static int vrijePoort() {
    try (var poort = new ServerSocket(0)) {
      return poort.getLocalPort();
    } catch (IOException geenPoort) {
      throw new IllegalStateException(geenPoort);
    }
  }
}
