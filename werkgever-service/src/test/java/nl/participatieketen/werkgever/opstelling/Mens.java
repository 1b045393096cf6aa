package nl.participatieketen.werkgever.opstelling;

import java.util.UUID;
import nl.participatieketen.testsupport.TestTokens;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Somebody who uses the service.
 *
 * @param werkgeverId the enterprise for which a werkgever acts; of no account for another role
 */
public record Mens(WebTestClient web, String organisatie, String rol, String werkgeverId) {

  /** The enterprise of which the places are that a test offers. */
  static final String WERKGEVER = "wg-voorbeeld";

  public Mens(WebTestClient web, String organisatie, String rol) {
    this(web, organisatie, rol, WERKGEVER);
  }

  private String bearer() {
    return TestTokens.of(organisatie, rol).with("werkgever", werkgeverId).bearer();
  }

  public Antwoord vraag(String pad) {
    return Antwoord.van(web.get().uri(pad).header("Authorization", bearer()).exchange());
  }

  public Antwoord doe(String pad, String inhoud) {
    return doe(pad, UUID.randomUUID().toString(), "", inhoud);
  }

  public Antwoord doe(String pad, String sleutel, String etag, String inhoud) {
    return Antwoord.van(
        web.post()
            .uri(pad)
            .header("Authorization", bearer())
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
