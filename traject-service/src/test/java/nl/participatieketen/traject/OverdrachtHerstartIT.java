package nl.participatieketen.traject;

import static nl.participatieketen.traject.Intakestub.feit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The process falls while an intake is away. */
class OverdrachtHerstartIT {

  private final Map<String, Object> eigenschappen = new HashMap<>();
  private final VerzetbareKlok klok = new VerzetbareKlok();

  @Test
  void wat_nog_op_te_halen_is_haalt_een_volgend_proces_op() {
    Casus jan = Casus.van(DienstTest.VOORBEELD, DienstTest.VOORBEELD);
    try (Intakestub intake = new Intakestub();
        Keten keten = new Keten()) {
      stelIn(intake);
      intake.zegt(jan, 503);
      try (var eerste = start()) {
        keten.zend(
            Keten.envelop(
                jan.aangemeld(new Werkwijze("weener-xl", 1), "werk-en-participatie", 1),
                intake.dataref(jan.aanmelding())));
        await().untilAsserted(() -> assertThat(intake.gevraagdOver(jan)).isNotEmpty());
        assertThat(traject(eerste, jan)).contains("\"stand\":\"verwacht\"");
      }

      intake.geeft(jan, Map.of("loonwaarde", feit("25", "2026-02-27")));
      klok.vooruit(Duration.ofDays(3));

      try (var tweede = start()) {
        await()
            .untilAsserted(
                () -> assertThat(traject(tweede, jan)).contains("\"stand\":\"overgenomen\""));
      }
    }
  }

  private void stelIn(Intakestub intake) {
    ServiceUnderTest.properties((naam, waarde) -> eigenschappen.put(naam, waarde.get()));
    eigenschappen.put("keten.afzenders.verwijzingen", intake.adres());
    eigenschappen.putAll(
        Map.of(
            "server.port",
            0,
            "keten.organisaties",
            "src/test/resources/organisaties.yaml",
            "keten.overdracht.token-adres",
            intake.adres() + "/oauth2/token",
            "keten.overdracht.bronnen[0].dataref",
            intake.adres() + "/intake",
            "keten.overdracht.bronnen[0].adres",
            intake.adres() + "/intake",
            "keten.overdracht.toegang.gemeente-voorbeeld.client",
            "systeem-voorbeeld",
            "keten.overdracht.toegang.gemeente-voorbeeld.geheim",
            Intakestub.GEHEIM));
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(TrajectApplication.class)
        .initializers(
            (GenericApplicationContext context) -> {
              context
                  .getEnvironment()
                  .getPropertySources()
                  .addFirst(new MapPropertySource("toets", eigenschappen));
              context.registerBean(VerzetbareKlok.class, () -> klok);
            })
        .run();
  }

  private static String traject(ConfigurableApplicationContext dienst, Casus casus) {
    String poort = dienst.getEnvironment().getRequiredProperty("local.server.port");
    return String.valueOf(
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + poort)
            .responseTimeout(Duration.ofSeconds(30))
            .build()
            .get()
            .uri(casus.pad())
            .header("Authorization", TestTokens.of(casus.uitvoerder(), "jobcoach").bearer())
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }
}
