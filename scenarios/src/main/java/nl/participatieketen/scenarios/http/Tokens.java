package nl.participatieketen.scenarios.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatieketen.scenarios.model.Mens;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the issuer for the people, asked once for each. */
public final class Tokens {

  private static final JsonMapper JSON = new JsonMapper();

  private final URI issuer;
  private final String geheim;
  private final HttpClient client;
  private final Map<Mens, String> bewaard = new ConcurrentHashMap<>();

  /**
   * @param geheim what the demo people share
   */
  public Tokens(URI issuer, String geheim, HttpClient client) {
    this.issuer = issuer;
    this.geheim = geheim;
    this.client = client;
  }

  /**
   * @throws Onbereikbaar when the issuer doesn't answer, or doesn't know this person
   */
  public String van(Mens mens) {
    return bewaard.computeIfAbsent(mens, this::vraag);
  }

  private String vraag(Mens mens) {
    String wie = mens.aanmeldnaam();
    String bewijs = Base64.getEncoder().encodeToString((wie + ":" + geheim).getBytes(UTF_8));
    HttpRequest verzoek =
        HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Basic " + bewijs)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    try {
      HttpResponse<String> antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());
      if (antwoord.statusCode() == 401) {
        throw new Onbereikbaar("De uitgever kent %s niet.".formatted(wie));
      }
      return JSON.readTree(antwoord.body()).path("access_token").stringValue();
    } catch (IOException | JacksonException e) {
      throw new Onbereikbaar("De uitgever %s geeft geen token: %s".formatted(issuer, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Onbereikbaar("Onderbroken tijdens het vragen van een token.", e);
    }
  }
}
