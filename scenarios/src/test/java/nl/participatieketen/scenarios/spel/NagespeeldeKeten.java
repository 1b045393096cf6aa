package nl.participatieketen.scenarios.spel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.participatieketen.scenarios.bestand.ScenarioLezer;
import nl.participatieketen.scenarios.events.Apartgezet;
import nl.participatieketen.scenarios.events.Eventlog;
import nl.participatieketen.scenarios.events.Plaats;
import nl.participatieketen.scenarios.events.Waarneming;
import nl.participatieketen.scenarios.http.Deur;
import nl.participatieketen.scenarios.http.Tokens;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.verslag.Verslag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A gateway, an issuer and topics that say what a test wants them to say. */
final class NagespeeldeKeten implements AutoCloseable {

  static final String ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

  /** What was asked, with the headers that a client must send. */
  record Gevraagd(
      String verzoek,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey,
      String token,
      String lichaam) {}

  private record Antwoord(int status, String etag, String lichaam, Runnable gevolg) {}

  private final HttpServer server;
  private final Map<String, Deque<Antwoord>> antwoorden = new HashMap<>();
  private final Eventlog events = new Eventlog();
  private final List<Gevraagd> gevraagd = new ArrayList<>();
  private volatile Instant nu = Instant.parse("2026-11-20T08:00:00Z");
  private long offset;

  NagespeeldeKeten() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/oauth2/token", this::token);
    server.createContext("/", this::antwoord);
    server.start();
  }

  /** The next answer to a request; the last one stays. */
  NagespeeldeKeten op(String verzoek, int status, String etag, String lichaam) {
    return op(verzoek, status, etag, lichaam, () -> {});
  }

  synchronized NagespeeldeKeten op(
      String verzoek, int status, String etag, String lichaam, Runnable gevolg) {
    antwoorden
        .computeIfAbsent(verzoek, v -> new ArrayDeque<>())
        .add(new Antwoord(status, etag, lichaam, gevolg));
    return this;
  }

  void vertel(String topic, String type, String data) {
    vertelBuitenContract(topic, type, data, null);
  }

  void vertelBuitenContract(String topic, String type, String data, @Nullable String fout) {
    vertelOver(ID, topic, event(type, data), fout);
  }

  static String event(String type, String data) {
    return "{\"type\": \"nl.participatieketen.%s.v1\", \"data\": %s}".formatted(type, data);
  }

  void vertelOver(String sleutel, String topic, String event, @Nullable String fout) {
    events.voegToe(
        Waarneming.van(
            topic,
            0,
            offset++,
            Instant.now(Clock.systemUTC()),
            sleutel,
            JSON.readTree(event),
            fout,
            null));
  }

  synchronized List<Gevraagd> gevraagd() {
    return List.copyOf(gevraagd);
  }

  void begintOp(Instant begin) {
    nu = begin;
  }

  Instant nu() {
    return nu;
  }

  Verslag speel(String stappen) {
    return new Speler(scenario(stappen), veld(), null, regel -> {}).speel();
  }

  List<Verslag> speelGelijkop(List<String> stappen) {
    return Gelijkop.speel(stappen.stream().map(NagespeeldeKeten::scenario).toList(), veld());
  }

  private static Scenario scenario(String stappen) {
    return ScenarioLezer.lees("proef.yaml", KOP + stappen.indent(2));
  }

  private Speelveld veld() {
    return new Speelveld(
        new Deur(adres(), new Tokens(adres(), "geheim", client()), client()),
        events,
        this::ontvang,
        klok(),
        Clock.systemUTC(),
        new Random(1),
        Duration.ofMillis(300),
        Duration.ofMillis(50),
        dienst -> "log van " + dienst,
        (werkwijze, code) -> code.equals("groep-a") ? "Groep A" : code);
  }

  private static final JsonMapper JSON = new JsonMapper();

  private static final String KOP =
      """
      naam: proef
      titel: Een proef
      omschrijving: Om te spelen
      bron: Verzonnen
      mensen:
        km: {rol: klantmanager, organisatie: gemeente-voorbeeld}
      deelnemers:
        jan: Jan
      stappen:
      """;

  /** The service intake sets aside all that it gets. */
  private Plaats ontvang(String topic, String sleutel, String inhoud) {
    var plaats = new Plaats(topic, 0, offset++);
    events.voegToe(
        Waarneming.van(
            "keten.onverwerkbaar",
            0,
            offset++,
            Instant.now(Clock.systemUTC()),
            sleutel,
            JsonNodeFactory.instance.stringNode(inhoud),
            "geen event",
            new Apartgezet("intake", "onleesbaar", "geen JSON", plaats)));
    return plaats;
  }

  private Klok klok() {
    return new Klok() {
      @Override
      public Instant nu() {
        return nu;
      }

      @Override
      public void verzet(Duration vooruit) {
        nu = nu.plus(vooruit);
      }
    };
  }

  private static HttpClient client() {
    return HttpClient.newHttpClient();
  }

  private URI adres() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void token(HttpExchange exchange) throws IOException {
    stuur(exchange, 200, "{\"access_token\": \"token-van-km\"}");
  }

  private synchronized void antwoord(HttpExchange exchange) throws IOException {
    String verzoek = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    gevraagd.add(
        new Gevraagd(
            verzoek,
            exchange.getRequestHeaders().getFirst("If-Match"),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Deque<Antwoord> rij = antwoorden.getOrDefault(verzoek, new ArrayDeque<>());
    Antwoord antwoord = rij.size() > 1 ? rij.poll() : rij.peek();
    if (antwoord == null) {
      stuur(exchange, 404, "{\"code\": \"niet-gevonden\"}");
      return;
    }
    if (!antwoord.etag().isEmpty()) {
      exchange.getResponseHeaders().set("ETag", antwoord.etag());
    }
    antwoord.gevolg().run();
    stuur(exchange, antwoord.status(), antwoord.lichaam());
  }

  private static void stuur(HttpExchange exchange, int status, String lichaam) throws IOException {
    byte[] bytes = lichaam.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
