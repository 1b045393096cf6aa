package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.testsupport.TestTokens;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import nl.participatieketen.werkgever.opstelling.Mens;
import org.junit.jupiter.api.Test;

/** What is of one werkgever does not exist for another. */
class EigendomIT extends Dienst {

  @Test
  void een_werkgever_ziet_en_raakt_alleen_wat_van_hem_is() {
    Jan jan = kandidaat();
    UUID werkplek = werkplek(1);
    String plaatsing = plaats(jan, werkplek).locatie();
    Mens ander = new Mens(web, GEMEENTE, "werkgever", "wg-ander");
    String lijst = "/v1/plaatsingen?kandidaatId=" + jan.kandidaatId();
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () -> assertThat(werkgever.vraag(lijst).tekst()).contains(werkplek.toString()));

    for (String pad : List.of("/v1/werkplekken/" + werkplek, plaatsing)) {
      assertThat(werkgever.vraag(pad).status()).isEqualTo(200);
      assertGeenVerschilMetNiets(ander, pad);
    }
    assertThat(ander.vraag(lijst).tekst()).doesNotContain(werkplek.toString());
    assertThat(ander.vraag("/v1/werkplekken").tekst()).doesNotContain(werkplek.toString());
    assertThat(accountmanager.vraag(lijst).tekst()).contains(werkplek.toString());

    String etag = werkgever.vraag(plaatsing).etag();
    Antwoord gemeld = ander.doe(plaatsing + "/uitvallen", sleutel(), etag, uitval());
    assertThat(gemeld.status()).isEqualTo(404);
    assertThat(werkgever.vraag(plaatsing).veld("status")).isEqualTo("gestart");
    assertThat(werkgever.doe(plaatsing + "/uitvallen", sleutel(), etag, uitval()).status())
        .isEqualTo(200);
  }

  @Test
  void wat_van_niemand_is_ziet_geen_werkgever() {
    String zonder = aanbod(1).replaceAll(",\\s*\"werkgeverId\": \"[^\"]*\"", "");
    String pad = accountmanager.doe("/v1/werkplekken", zonder).locatie();
    assertThat(accountmanager.vraag(pad).status()).isEqualTo(200);
    assertThat(werkgever.vraag(pad).status()).isEqualTo(404);
  }

  @Test
  void een_werkgever_biedt_aan_voor_zichzelf_en_niet_voor_een_ander() {
    Mens ander = new Mens(web, GEMEENTE, "werkgever", "wg-ander");
    Antwoord fout = ander.doe("/v1/werkplekken", aanbod(1));
    assertThat(fout.status()).isEqualTo(400);
    assertThat(fout.tekst()).contains("/werkgeverId").doesNotContain("wg-voorbeeld");

    String zonder = aanbod(1).replaceAll(",\\s*\"werkgeverId\": \"[^\"]*\"", "");
    Antwoord eigen = ander.doe("/v1/werkplekken", zonder);
    assertThat(eigen.status()).isEqualTo(201);
    assertThat(ander.vraag(eigen.locatie()).veld("werkgeverId")).isEqualTo("wg-ander");
    assertThat(werkgever.vraag(eigen.locatie()).status()).isEqualTo(404);
  }

  @Test
  void een_token_van_een_werkgever_zegt_van_welke() {
    for (var token :
        List.of(
            TestTokens.of(GEMEENTE, "werkgever").without("werkgever"),
            TestTokens.of(GEMEENTE, "werkgever").with("werkgever", "123456782"))) {
      web.get()
          .uri("/v1/werkplekken")
          .header("Authorization", token.bearer())
          .exchange()
          .expectStatus()
          .isUnauthorized();
    }
  }

  private void assertGeenVerschilMetNiets(Mens wie, String pad) {
    String niets = pad.substring(0, pad.lastIndexOf('/') + 1) + UUID.randomUUID();
    assertThat(wie.vraag(pad).status()).isEqualTo(404);
    assertThat(wie.vraag(pad).veld("type")).isEqualTo(wie.vraag(niets).veld("type"));
    assertThat(wie.vraag(pad).veld("detail")).isEqualTo(wie.vraag(niets).veld("detail"));
  }

  private static String sleutel() {
    return UUID.randomUUID().toString();
  }
}
