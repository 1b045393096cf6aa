package nl.participatieketen.scenarios.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatieketen.scenarios.model.Mens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The gateway, asked as one of the people. It does what every good client does: a key of its own
 * for each new command, and the version it last saw of what it changes.
 */
public final class Deur {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int STALE = 412;
  private static final int ATTEMPTS = 3;

  /** Something that is changed: a sub-resource of a resource with an id. */
  private static final Pattern VERVOLG = Pattern.compile("(.*/v\\d+/[^/?]+/[^/?]+)/[^/?]+");

  private final URI gateway;
  private final Tokens tokens;
  private final HttpClient client;

  public Deur(URI gateway, Tokens tokens, HttpClient client) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.client = client;
  }

  /**
   * Asks once; a change that someone else was just ahead of is tried again on what it is now.
   *
   * @param pad from the gateway on, or a whole address
   * @param lichaam sent as JSON, whether it is or not; null for none
   */
  public Antwoord vraag(Mens als, String methode, String pad, @Nullable String lichaam) {
    String sleutel = "\"" + UUID.randomUUID() + "\"";
    Antwoord antwoord = stuur(als, methode, pad, lichaam, sleutel);
    for (int poging = 1; antwoord.status() == STALE && poging < ATTEMPTS; poging++) {
      antwoord = stuur(als, methode, pad, lichaam, sleutel);
    }
    return antwoord;
  }

  private Antwoord stuur(
      Mens als, String methode, String pad, @Nullable String lichaam, String sleutel) {
    HttpRequest.Builder verzoek = nieuw(als, pad);
    if (!methode.equals("GET")) {
      verzoek.header("Idempotency-Key", sleutel);
      Matcher vervolg = VERVOLG.matcher(pad);
      if (vervolg.matches()) {
        String etag = doe(nieuw(als, vervolg.group(1)).GET().build()).etag();
        if (!etag.isEmpty()) {
          verzoek.header("If-Match", etag);
        }
      }
    }
    if (lichaam == null) {
      verzoek.method(methode, HttpRequest.BodyPublishers.noBody());
    } else {
      verzoek
          .header("Content-Type", "application/json")
          .method(methode, HttpRequest.BodyPublishers.ofString(lichaam));
    }
    return doe(verzoek.build());
  }

  private HttpRequest.Builder nieuw(Mens als, String pad) {
    return HttpRequest.newBuilder(gateway.resolve(pad))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + tokens.van(als))
        .header("Accept", "application/json, application/problem+json");
  }

  private Antwoord doe(HttpRequest verzoek) {
    try {
      HttpResponse<String> antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());
      return new Antwoord(
          antwoord.statusCode(),
          antwoord.headers().firstValue("ETag").orElse(""),
          json(antwoord.body()));
    } catch (IOException e) {
      throw new Onbereikbaar("%s antwoordt niet: %s".formatted(verzoek.uri(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Onbereikbaar("Onderbroken tijdens " + verzoek.uri(), e);
    }
  }

  private static JsonNode json(String tekst) {
    try {
      return JSON.readTree(tekst);
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.stringNode(tekst);
    }
  }
}
