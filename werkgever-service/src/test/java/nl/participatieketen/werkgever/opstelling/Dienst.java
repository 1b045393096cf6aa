package nl.participatieketen.werkgever.opstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.Bemiddelingsprofiel;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.testsupport.ServiceUnderTest;
import nl.participatieketen.werkgever.WerkgeverApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service with its own configuration, real servers and a clock that a test moves forward. */
@SpringBootTest(
    classes = WerkgeverApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
@Import(Dienst.Klok.class)
public abstract class Dienst {

  protected static final String GEMEENTE = "gemeente-voorbeeld";
  protected static final String ANDERE = "gemeente-anders";
  protected static final Duration GEDULD = Duration.ofSeconds(30);

  @Autowired protected WebTestClient web;
  @Autowired protected Stelklok klok;
  protected Keten keten;
  protected Mens accountmanager;
  protected Mens werkgever;
  protected Mens jobcoach;

  @Configuration(proxyBeanMethods = false)
  static class Klok {
    @Bean
    Stelklok stelklok() {
      return new Stelklok();
    }
  }

  /** A kandidaat as the chain knows them. */
  public record Jan(UUID kandidaatId, UUID deelnemerId) {}

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry registry) {
    ServiceUnderTest.properties(registry);
  }

  @BeforeEach
  void begin() {
    keten = new Keten();
    accountmanager = mens("accountmanager");
    werkgever = mens("werkgever");
    jobcoach = mens("jobcoach");
  }

  @AfterEach
  void einde() {
    keten.close();
  }

  protected Mens mens(String rol) {
    return new Mens(web, GEMEENTE, rol);
  }

  protected BemiddelbaarVerklaard bemiddelbaar(Jan jan, int uren) {
    return new BemiddelbaarVerklaard(
        GEMEENTE,
        jan.deelnemerId(),
        new Werkwijze("basis", 1),
        Door.SYSTEEM,
        jan.kandidaatId(),
        klok.vandaag(),
        new Bemiddelingsprofiel(List.of("logistiek", "groen"), uren, "regio-zuid", true));
  }

  protected Jan onbekende() {
    return new Jan(UUID.randomUUID(), UUID.randomUUID());
  }

  /** Somebody whom a traject has just declared bemiddelbaar. */
  protected Jan kandidaat() {
    Jan jan = onbekende();
    keten.zeg(keten.envelop(bemiddelbaar(jan, 24), klok, 3));
    wacht(jan, "beschikbaar");
    return jan;
  }

  protected void wacht(Jan jan, String status) {
    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(toon(jan).veld("status")).isEqualTo(status));
  }

  protected Antwoord toon(Jan jan) {
    return accountmanager.vraag("/v1/kandidaten/" + jan.kandidaatId());
  }

  protected UUID werkplek(int plaatsen) {
    Antwoord antwoord = accountmanager.doe("/v1/werkplekken", aanbod(plaatsen));
    assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
    return antwoord.id("werkplekId");
  }

  protected String aanbod(int plaatsen) {
    return """
        {"functie": "logistiek", "soort": "regulier", "urenPerWeek": 24, "aantalPlaatsen": %d,
         "beschikbaarVanaf": "%s", "regio": "regio-zuid", "werkgever": "Distributiecentrum Zuid",
         "werkgeverId": "%s"}"""
        .formatted(plaatsen, klok.vandaag(), Mens.WERKGEVER);
  }

  protected int plaatsenVrij(UUID werkplekId) {
    return accountmanager
        .vraag("/v1/werkplekken/" + werkplekId)
        .json()
        .path("plaatsenVrij")
        .asInt();
  }

  protected void wachtOpVrij(UUID werkplekId, int plaatsen) {
    await()
        .atMost(GEDULD)
        .untilAsserted(() -> assertThat(plaatsenVrij(werkplekId)).isEqualTo(plaatsen));
  }

  protected String voornemen(Jan jan, UUID werkplekId) {
    return voornemen(jan, werkplekId, klok.vandaag());
  }

  protected static String voornemen(Jan jan, UUID werkplekId, LocalDate begonnenOp) {
    return """
        {"kandidaatId": "%s", "werkplekId": "%s", "soort": "regulier", "urenPerWeek": 20,
         "begonnenOp": "%s", "toelichting": "heeft een rustige plek nodig"}"""
        .formatted(jan.kandidaatId(), werkplekId, begonnenOp);
  }

  protected Antwoord plaats(Jan jan, UUID werkplekId) {
    return accountmanager.doe("/v1/plaatsingen", voornemen(jan, werkplekId));
  }

  protected String uitval() {
    return """
        {"reden": "geen-klik", "uitgevallenOp": "%s", "toelichting": "ruzie met de voorman"}"""
        .formatted(klok.vandaag());
  }

  /** The traject of this kandidaat ends without a job. */
  protected TerugMelding terug(Jan jan) {
    return new TerugMelding(
        GEMEENTE,
        jan.deelnemerId(),
        new Werkwijze("basis", 1),
        Door.SYSTEEM,
        jan.kandidaatId(),
        UUID.randomUUID(),
        GEMEENTE,
        "geen-ontwikkeling",
        List.of(),
        klok.vandaag());
  }

  /** The traject of this kandidaat ends with a job. */
  protected TrajectAfgerond afgerond(Jan jan) {
    return new TrajectAfgerond(
        GEMEENTE,
        jan.deelnemerId(),
        new Werkwijze("basis", 1),
        Door.SYSTEEM,
        jan.kandidaatId(),
        UUID.randomUUID(),
        GEMEENTE,
        "verhuisd",
        klok.vandaag());
  }
}
