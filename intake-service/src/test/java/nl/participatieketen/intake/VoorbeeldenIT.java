package nl.participatieketen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.participatieketen.testsupport.DocumentedExamples;
import nl.participatieketen.testsupport.DocumentedExamples.Place;
import nl.participatieketen.testsupport.TestToken;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkwijze.Duur;
import org.junit.jupiter.api.Test;

class VoorbeeldenIT extends DienstTest {

  /** What the examples call an aanmelding, another one, and a deelnemer. */
  private static final String EEN_AANMELDING = "a4d7e1b0-6c3f-4f52-9b1e-7d20c8f6a3b5";

  private static final String EEN_ANDERE = "b1f6a3d2-7e48-4c95-a0d3-5e92c7b8f416";
  private static final String EEN_DEELNEMER = "5f1c2a7e-93b4-4d0a-8e6f-1b7a0c9d4e21";

  private static final LocalDate VANDAAG = LocalDate.now(Clock.system(Duur.TIJDZONE));

  private static final TestToken KLANTMANAGER = wie(VOORBEELD, "klantmanager");
  private static final TestToken BEHEERDER = wie(VOORBEELD, "beheerder");
  private static final TestToken LEIDEN = wie("gemeente-leiden", "klantmanager");
  private static final TestToken VELSEN = wie("gemeente-velsen", "klantmanager");
  private static final TestToken AMSTERDAM = wie("gemeente-amsterdam", "klantmanager");
  private static final TestToken CONSULENT = wie(PROEF, "klantmanager");
  private static final TestToken BUURT = wie(PROEF, "wijkteam");
  private static final TestToken COACH = wie(PROEF, "jobcoach");
  private static final TestToken ONTVANGER = wie(ANDERS, "jobcoach");

  @Test
  void elk_voorbeeld_doet_wat_het_document_zegt() {
    var voorbeelden = new DocumentedExamples(web, document());
    rondEenAanmelding(voorbeelden);
    watErBesloten(voorbeelden);
    metMeerMensen(voorbeelden);
    lijsten(voorbeelden);
    voorbeelden.areAnswered();
  }

  private void rondEenAanmelding(DocumentedExamples voorbeelden) {
    String km = KLANTMANAGER.bearer();
    voorbeelden
        .ask("POST /aanmeldingen", km)
        .ask("POST /invoerlijsten", km)
        .ask("GET /aanmeldingen/{id}", km, () -> Place.at(basis()))
        .ask("GET /aanmeldingen/{id}/geschiedenis", km, () -> in(basis(), "geschiedenis"))
        .ask("POST /aanmeldingen/{id}/uitnodigingen", km, () -> in(basis(), "uitnodigingen"))
        .ask("POST /aanmeldingen/{id}/afspraken", km, () -> in(basis(), "afspraken"))
        .ask("POST /aanmeldingen/{id}/afzeggingen", km, () -> in(metAfspraak(), "afzeggingen"))
        .ask("POST /aanmeldingen/{id}/no-shows", km, () -> in(metAfspraak(), "no-shows"))
        .ask("POST /aanmeldingen/{id}/contactgegevens", km, () -> in(basis(), "contactgegevens"))
        .ask("POST /aanmeldingen/{id}/pauzes", km, () -> in(basis(), "pauzes"))
        .ask("POST /aanmeldingen/{id}/hervattingen", km, () -> in(gepauzeerd(), "hervattingen"))
        .ask(
            "POST /aanmeldingen/{id}/geboortedatum-vaststellingen",
            km,
            () -> in(zonderGeboortedag(), "geboortedatum-vaststellingen"))
        .ask("POST /aanmeldingen/{id}/vrijstellingen", km, () -> in(basis(), "vrijstellingen"))
        .ask("POST /aanmeldingen/{id}/toewijzingen", km, () -> in(basis(), "toewijzingen"))
        .ask(
            "POST /aanmeldingen/{id}/koppelingen",
            km,
            () -> in(basis(), "koppelingen").with(EEN_ANDERE, id(basis())))
        .ask("POST /aanmeldingen/{id}/afsluitingen", km, () -> in(basis(), "afsluitingen"));
  }

  private void watErBesloten(DocumentedExamples voorbeelden) {
    String km = KLANTMANAGER.bearer();
    voorbeelden
        .ask("POST /aanmeldingen/{id}/stappen", km, () -> in(basis(), "stappen"))
        .ask("POST /aanmeldingen/{id}/indelingen", km, () -> in(ingedeeld(), "indelingen"))
        .ask(
            "POST /aanmeldingen/{id}/trajectaanmeldingen",
            km,
            () -> in(ingedeeld(), "trajectaanmeldingen"))
        .ask("POST /aanmeldingen/{id}/feiten", BUURT.bearer(), () -> in(proef(), "feiten"))
        .ask("POST /aanmeldingen/{id}/overslagen", BUURT.bearer(), () -> in(inNood(), "overslagen"))
        .ask(
            "POST /aanmeldingen/{id}/bevestigingen",
            COACH.bearer(),
            () -> in(beoordeeld(), "bevestigingen"))
        .ask(
            "POST /aanmeldingen/{id}/afwegingen",
            LEIDEN.bearer(),
            () -> in(bijWegen(), "afwegingen"))
        .ask(
            "GET /aanmeldingen/{id}/wachtlijstplaats",
            CONSULENT.bearer(),
            () -> in(wachtend(), "wachtlijstplaats"))
        .ask("GET /overdrachten/{aanmeldingId}", ONTVANGER.bearer(), () -> Place.at(overdracht()));
  }

  private void metMeerMensen(DocumentedExamples voorbeelden) {
    String velsen = VELSEN.bearer();
    voorbeelden
        .ask("POST /selecties", AMSTERDAM.bearer())
        .ask("GET /selecties", AMSTERDAM.bearer(), () -> Place.at("/selecties?ronde=ronde-1"))
        .ask("POST /bijeenkomsten", velsen)
        .ask("GET /bijeenkomsten", velsen)
        .ask("GET /bijeenkomsten/{id}", velsen, () -> Place.at(bijeenkomst()))
        .ask(
            "POST /bijeenkomsten/{id}/genodigden",
            velsen,
            () -> in(bijeenkomst(), "genodigden").with(EEN_AANMELDING, id(gescreend())))
        .ask(
            "POST /bijeenkomsten/{id}/aanwezigheden",
            velsen,
            () -> {
              String wie = id(gescreend());
              return in(bijeenkomstMet(wie), "aanwezigheden").with(EEN_AANMELDING, wie);
            })
        .ask(
            "POST /bijeenkomsten/{id}/afgelastingen",
            velsen,
            () -> in(bijeenkomst(), "afgelastingen"))
        .ask("POST /zoekopdrachten", KLANTMANAGER.bearer())
        .ask(
            "GET /aanmeldingen/{id}/mogelijk-dezelfde",
            KLANTMANAGER.bearer(),
            () -> in(basis(), "mogelijk-dezelfde"))
        .ask("POST /aanmeldingen/{id}/samenvoegingen", KLANTMANAGER.bearer(), this::dezelfde)
        .ask(
            "POST /deelnemers/{deelnemerId}/vernietigingen",
            BEHEERDER.bearer(),
            () -> Place.at("/deelnemers/" + deelnemer(basis()) + "/vernietigingen"));
  }

  private void lijsten(DocumentedExamples voorbeelden) {
    voorbeelden
        .ask("GET /aanmeldingen", KLANTMANAGER.bearer())
        .ask("GET /werkvoorraad", KLANTMANAGER.bearer())
        .ask("GET /wachttijden", BEHEERDER.bearer())
        .ask("GET /caseloads", BEHEERDER.bearer());
  }

  private String basis() {
    return begin(KLANTMANAGER, "basis", "balie", "Jan " + UUID.randomUUID());
  }

  private String zonderGeboortedag() {
    return "/aanmeldingen/"
        + veld(
            stuur(
                    KLANTMANAGER,
                    AANMELDINGEN,
                    """
                    {"kanaal": "balie",
                     "deelnemer": {"naam": "Jan %s", "geboortedatum": "1987-06"}}"""
                        .formatted(UUID.randomUUID()))
                .expectStatus()
                .isCreated(),
            "aanmeldingId");
  }

  private String metAfspraak() {
    String pad = basis();
    doe(
        KLANTMANAGER,
        pad,
        "afspraken",
        "{\"stap\": \"intakegesprek\", \"tijdstip\": \"%sT23:30:00+01:00\"}".formatted(VANDAAG));
    return pad;
  }

  private String gepauzeerd() {
    String pad = basis();
    doe(KLANTMANAGER, pad, "pauzes", "{\"reden\": \"Ziek\"}");
    return pad;
  }

  private String ingedeeld() {
    String pad = basis();
    doe(KLANTMANAGER, pad, "stappen", "{\"stap\": \"intakegesprek\"}");
    return pad;
  }

  private String proef() {
    return begin(CONSULENT, "proef", "balie", "Jan " + UUID.randomUUID());
  }

  private String inNood() {
    String pad = proef();
    doe(CONSULENT, pad, "stappen", "{\"stap\": \"melding\", \"feiten\": {\"crisis\": true}}");
    return pad;
  }

  private String beoordeeld() {
    return beoordeeld(20);
  }

  private String beoordeeld(int loonwaarde) {
    String pad = proef();
    doe(CONSULENT, pad, "stappen", "{\"stap\": \"melding\", \"feiten\": {\"crisis\": false}}");
    doe(BUURT, pad, "stappen", "{\"stap\": \"wonen\", \"feiten\": {\"wonen-geregeld\": \"ja\"}}");
    doe(
        CONSULENT,
        pad,
        "stappen",
        "{\"stap\": \"meting\", \"feiten\": {\"loonwaarde\": %d}}".formatted(loonwaarde));
    doe(CONSULENT, pad, "stappen", "{\"stap\": \"oordeel\"}");
    return pad;
  }

  private String wachtend() {
    String pad = "";
    for (int i = 0; i < 2; i++) {
      pad = beoordeeld();
      doe(COACH, pad, "bevestigingen", "{\"stap\": \"oordeel\", \"akkoord\": true}");
      doe(CONSULENT, pad, "trajectaanmeldingen", "{\"route\": \"vol\"}");
    }
    return pad;
  }

  private String overdracht() {
    String pad = beoordeeld(50);
    doe(COACH, pad, "bevestigingen", "{\"stap\": \"oordeel\", \"akkoord\": true}");
    doe(CONSULENT, pad, "trajectaanmeldingen", "{\"route\": \"traject\"}");
    String overdracht = "/overdrachten/" + id(pad);
    await().untilAsserted(() -> haal(ONTVANGER, "/v1" + overdracht).expectStatus().isOk());
    return overdracht;
  }

  private String bijWegen() {
    String pad = begin(LEIDEN, "leiden", "uitkeringsaanvraag", "Jan " + UUID.randomUUID());
    doe(
        LEIDEN,
        pad,
        "stappen",
        """
        {"stap": "recht-vaststellen", "feiten": {"recht-op-uitkering": "ja", "maanden-tot-aow": 200}}""");
    doe(
        LEIDEN,
        pad,
        "stappen",
        """
        {"stap": "intakegesprek",
         "feiten": {"competensys": "Rapport in het dossier", "klantbeeld-compleet": "ja"}}""");
    return pad;
  }

  private String gescreend() {
    String pad = begin(VELSEN, "ijmond-werkt", "werk-nl", "Jan " + UUID.randomUUID());
    doe(
        VELSEN,
        pad,
        "stappen",
        """
        {"stap": "screening", "feiten": {"betaald-werk": "nee", "praktijkschool": "nee",
         "door-gemeente": "nee", "uitkering": "aangevraagd"}}""");
    return pad;
  }

  private String bijeenkomst() {
    return bijeenkomst(OffsetDateTime.now(ZoneOffset.UTC).plusDays(7));
  }

  private String bijeenkomst(OffsetDateTime tijdstip) {
    return "/bijeenkomsten/"
        + veld(
            stuur(
                    VELSEN,
                    "/v1/bijeenkomsten",
                    """
                    {"werkwijze": "ijmond-werkt", "stap": "groepsintake",
                     "tijdstip": "%s"}"""
                        .formatted(tijdstip))
                .expectStatus()
                .isCreated(),
            "bijeenkomstId");
  }

  /** One that has begun. */
  private String bijeenkomstMet(String aanmelding) {
    OffsetDateTime tijdstip = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(5);
    String pad = bijeenkomst(tijdstip);
    doe(VELSEN, pad, "genodigden", "{\"aanmeldingen\": [\"%s\"]}".formatted(aanmelding));
    await().until(() -> OffsetDateTime.now(ZoneOffset.UTC).isAfter(tijdstip));
    return pad;
  }

  /** Somebody who came twice, without a BSN. */
  private Place dezelfde() {
    String naam = "Kim " + UUID.randomUUID();
    String eerste = begin(KLANTMANAGER, "basis", "balie", naam);
    String tweede = begin(KLANTMANAGER, "basis", "balie", naam);
    return in(tweede, "samenvoegingen").with(EEN_DEELNEMER, deelnemer(eerste));
  }

  private String begin(TestToken wie, String werkwijze, String kanaal, String naam) {
    return "/aanmeldingen/"
        + veld(
            stuur(
                    wie,
                    AANMELDINGEN,
                    """
                    {"werkwijze": "%s", "kanaal": "%s", "uitkering": true,
                     "deelnemer": {"naam": "%s", "geboortedatum": "1987-06-05"}}"""
                        .formatted(werkwijze, kanaal, naam))
                .expectStatus()
                .isCreated(),
            "aanmeldingId");
  }

  private void doe(TestToken wie, String pad, String wat, String inhoud) {
    String etag =
        String.valueOf(
            haal(wie, "/v1" + pad).expectBody().returnResult().getResponseHeaders().getETag());
    long versie = Long.parseLong(etag.replace("\"", ""));
    var antwoord =
        wijzig(wie, "/v1" + pad + "/" + wat, versie, inhoud)
            .expectBody(String.class)
            .returnResult();
    assertThat(antwoord.getStatus().value()).as(antwoord.getResponseBody()).isEqualTo(200);
  }

  private String deelnemer(String pad) {
    return veld(haal(KLANTMANAGER, "/v1" + pad), "deelnemerId");
  }

  private static String id(String pad) {
    return pad.substring(pad.lastIndexOf('/') + 1);
  }

  private static Place in(String pad, String deel) {
    return Place.at(pad + "/" + deel);
  }

  private static TestToken wie(String organisatie, String rol) {
    return TestTokens.of(organisatie, rol).with("medewerker", rol + "-1");
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
