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
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The process falls while an intake is away. */
class OverdrachtHerstartIT {

  private final Map<String, Object> eigenschappen = new HashMap<>();
  private final VerzetbareKlok klok = new VerzetbareKlok();

  @Test
  void wat_nog_na_te_vragen_is_vraagt_een_volgend_proces() {
    Casus jan = Casus.van(DienstTest.VOORBEELD, DienstTest.VOORBEELD);
    var aangemeld = jan.aangemeld(new Werkwijze("weener-xl", 1), "werk-en-participatie", 1);
    try (Intakestub intake = new Intakestub();
        Keten keten = new Keten()) {
      stelIn(intake);
      intake.zegt(jan, 503);
      try (var eerste = start()) {
        keten.zend(Keten.envelop(aangemeld, Intakestub.dataref(jan.aanmelding())));
        await().untilAsserted(() -> assertThat(intake.gevraagdOver(jan)).isNotEmpty());
        traject(eerste, jan).expectStatus().isNotFound();
      }

      intake.geeft(aangemeld, Map.of("loonwaarde", feit("25", "2026-02-27")));
      klok.vooruit(Duration.ofDays(3));

      try (var tweede = start()) {
        await()
            .untilAsserted(
                () ->
                    assertThat(DienstTest.inhoud(traject(tweede, jan).expectStatus().isOk()))
                        .extractingByKey("overdracht", InstanceOfAssertFactories.MAP)
                        .containsEntry("stand", "overgenomen"));
      }
    }
  }

  private void stelIn(Intakestub intake) {
    ServiceUnderTest.properties((naam, waarde) -> eigenschappen.put(naam, waarde.get()));
    intake.bekend((naam, waarde) -> eigenschappen.put(naam, waarde.get()));
    eigenschappen.putAll(
        Map.of("server.port", 0, "keten.organisaties", "src/test/resources/organisaties.yaml"));
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

  private static ResponseSpec traject(ConfigurableApplicationContext dienst, Casus casus) {
    String poort = dienst.getEnvironment().getRequiredProperty("local.server.port");
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + poort)
        .responseTimeout(Duration.ofSeconds(30))
        .build()
        .get()
        .uri(casus.pad())
        .header("Authorization", TestTokens.of(casus.uitvoerder(), "jobcoach").bearer())
        .exchange();
  }
}
