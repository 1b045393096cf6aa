package nl.participatieketen.werkgever.opstelling;

import java.util.UUID;
import nl.participatieketen.testsupport.TestTokens;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Somebody who uses the service. */
public record Mens(WebTestClient web, String organisatie, String rol) {

  public Antwoord vraag(String pad) {
    return Antwoord.van(
        web.get()
            .uri(pad)
            .header("Authorization", TestTokens.of(organisatie, rol).bearer())
            .exchange());
  }

  public Antwoord doe(String pad, String inhoud) {
    return doe(pad, UUID.randomUUID().toString(), "", inhoud);
  }

  public Antwoord doe(String pad, String sleutel, String etag, String inhoud) {
    return Antwoord.van(
        web.post()
            .uri(pad)
            .header("Authorization", TestTokens.of(organisatie, rol).bearer())
            .headers(
                koppen -> {
                  if (!sleutel.isEmpty()) {
                    koppen.set("Idempotency-Key", "\"" + sleutel + "\"");
                  }
                  if (!etag.isEmpty()) {
                    koppen.set("If-Match", etag);
                  }
                })
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(inhoud)
            .exchange());
  }
}
