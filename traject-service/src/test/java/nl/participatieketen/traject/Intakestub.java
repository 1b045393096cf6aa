package nl.participatieketen.traject;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An intake and an issuer, each of which a test lets answer as it wants. */
final class Intakestub implements AutoCloseable {

  static final String GEHEIM = "alleen-voor-deze-toets";

  private final Map<UUID, Antwoord> antwoorden = new ConcurrentHashMap<>();
  private final List<String> vragen = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** What is said about one aanmelding; {@code naar} only where it refers elsewhere. */
  record Antwoord(int status, String inhoud, String naar) {
    static Antwoord van(int status, String inhoud) {
      return new Antwoord(status, inhoud, "");
    }
  }

  Intakestub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/oauth2/token", this::geefToken);
    server.createContext("/", this::antwoord);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String adres() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  URI dataref(UUID aanmelding) {
    return URI.create(adres() + "/intake/v1/overdrachten/" + aanmelding);
  }

  void zegt(Casus casus, int status) {
    antwoorden.put(casus.aanmelding(), Antwoord.van(status, "{}"));
  }

  void verwijst(Casus casus, URI naar) {
    antwoorden.put(casus.aanmelding(), new Antwoord(302, "", naar.toString()));
  }

  /** Hands these facts over, by code, each as JSON. */
  void geeft(Casus casus, Map<String, String> feiten) {
    String inhoud =
        """
        {"aanmeldingId": "%s", "deelnemerId": "%s", "organisatie": "%s", "route": "r", "ronde": 1,
         "naam": "Jan", "feiten": {%s}, "toelichting": "wil graag buiten werken"}"""
            .formatted(
                casus.aanmelding(),
                casus.deelnemer(),
                casus.afzender(),
                String.join(
                    ", ",
                    feiten.entrySet().stream()
                        .map(e -> "\"%s\": %s".formatted(e.getKey(), e.getValue()))
                        .toList()));
    antwoorden.put(casus.aanmelding(), Antwoord.van(200, inhoud));
  }

  /** Answers about one what belongs to another. */
  void geeftAlsVan(Casus casus, Casus ander) {
    geeft(ander, Map.of());
    antwoorden.put(casus.aanmelding(), antwoorden.get(ander.aanmelding()));
  }

  static String feit(String waarde, String op) {
    return """
        {"waarde": "%s", "op": "%s", "herkomst": "werkgesprek", "methode": null, "meter": null}"""
        .formatted(waarde, op);
  }

  /** Who asked about this aanmelding, in order, as the token said. */
  List<String> gevraagdOver(Casus casus) {
    return vragen.stream()
        .filter(vraag -> vraag.endsWith("/" + casus.aanmelding()))
        .map(vraag -> vraag.split(" ", 2)[0])
        .toList();
  }

  private void geefToken(HttpExchange vraag) throws IOException {
    String basis = vraag.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
    String[] client = new String(Base64.getDecoder().decode(basis), UTF_8).split(":", 2);
    vraag.getResponseHeaders().add("Content-Type", "application/json");
    if (client[1].equals(GEHEIM)) {
      stuur(
          vraag,
          200,
          """
          {"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}"""
              .formatted(client[0]));
    } else {
      stuur(vraag, 401, "{\"error\": \"invalid_client\"}");
    }
  }

  private void antwoord(HttpExchange vraag) throws IOException {
    String pad = vraag.getRequestURI().getPath();
    String wie = vraag.getRequestHeaders().getFirst("Authorization");
    vragen.add((wie == null ? "niemand" : wie.replace("Bearer ", "")) + " " + pad);
    UUID id = UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    Antwoord antwoord = antwoorden.getOrDefault(id, Antwoord.van(404, "{}"));
    vraag.getResponseHeaders().add("Content-Type", "application/json");
    if (!antwoord.naar().isEmpty()) {
      vraag.getResponseHeaders().add("Location", antwoord.naar());
    }
    stuur(vraag, antwoord.status(), antwoord.inhoud());
  }

  private static void stuur(HttpExchange vraag, int status, String inhoud) throws IOException {
    byte[] bytes = inhoud.getBytes(UTF_8);
    try (vraag) {
      vraag.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      vraag.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
