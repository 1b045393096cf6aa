package nl.participatieketen.werkgever.opstelling;

import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service answered.
 *
 * @param etag empty where there was none
 */
public record Antwoord(int status, String etag, String locatie, String tekst) {

  private static final JsonMapper JSON = new JsonMapper();

  static Antwoord van(WebTestClient.ResponseSpec antwoord) {
    var klaar = antwoord.expectBody(String.class).returnResult();
    return new Antwoord(
        klaar.getStatus().value(),
        Objects.requireNonNullElse(klaar.getResponseHeaders().getETag(), ""),
        String.valueOf(klaar.getResponseHeaders().getLocation()),
        Objects.requireNonNullElse(klaar.getResponseBody(), ""));
  }

  public JsonNode json() {
    return JSON.readTree(tekst);
  }

  public String veld(String naam) {
    return json().path(naam).asString("");
  }

  public UUID id(String naam) {
    return UUID.fromString(veld(naam));
  }
}
