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
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;

/** An intake and an issuer, each of which a test lets answer as it wants. */
final class Intakestub implements AutoCloseable {

  static final String GEHEIM = "alleen-voor-deze-toets";

  /** The one that the service under test knows as its intake. */
  static final Intakestub GEMEEN = new Intakestub();

  private static final URI BUITEN = URI.create("https://keten.example/intake");

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

  /** Makes this the intake of a service, with access for two organisaties. */
  void bekend(BiConsumer<String, Supplier<Object>> eigenschap) {
    String overdracht = "keten.overdracht.";
    eigenschap.accept(overdracht + "token-adres", () -> adres() + "/oauth2/token");
    eigenschap.accept(overdracht + "bronnen[0].dataref", BUITEN::toString);
    eigenschap.accept(overdracht + "bronnen[0].adres", () -> adres() + "/intake");
    Map.of(DienstTest.VOORBEELD, "systeem-voorbeeld", DienstTest.WERKBEDRIJF, "systeem-bedrijf")
        .forEach(
            (organisatie, client) -> {
              String toegang = overdracht + "toegang." + organisatie;
              eigenschap.accept(toegang + ".client", () -> client);
              eigenschap.accept(toegang + ".geheim", () -> GEHEIM);
            });
  }

  /** Where the world says that this intake tells of an aanmelding. */
  static URI dataref(UUID aanmelding) {
    return URI.create(BUITEN + "/v1/overdrachten/" + aanmelding);
  }

  /** Knows this, with nothing to hand over; tells where it may be asked. */
  URI bevestigt(DeelnemerAangemeldVoorTraject aangemeld) {
    geeft(aangemeld, Map.of());
    return dataref(aangemeld.aanmeldingId());
  }

  void zegt(Casus casus, int status) {
    antwoorden.put(casus.aanmelding(), Antwoord.van(status, "{}"));
  }

  void verwijst(Casus casus, URI naar) {
    antwoorden.put(casus.aanmelding(), new Antwoord(302, "", naar.toString()));
  }

  /** Knows this, and hands these facts over, by code, each as JSON. */
  void geeft(DeelnemerAangemeldVoorTraject aangemeld, Map<String, String> feiten) {
    geeft(aangemeld.aanmeldingId(), aangemeld, feiten);
  }

  /** Answers about an aanmelding as if it were this one. */
  void geeft(UUID aanmelding, DeelnemerAangemeldVoorTraject zegt, Map<String, String> feiten) {
    String inhoud =
        """
        {"aanmeldingId": "%s", "deelnemerId": "%s", "organisatie": "%s",
         "werkwijze": {"id": "%s", "versie": %d}, "route": "%s", "ronde": %d,
         "naam": "Jan", "feiten": {%s}, "toelichting": "wil graag buiten werken"}"""
            .formatted(
                zegt.aanmeldingId(),
                zegt.deelnemerId(),
                zegt.organisatie(),
                zegt.werkwijze().id(),
                zegt.werkwijze().versie(),
                zegt.route(),
                zegt.ronde(),
                String.join(
                    ", ",
                    feiten.entrySet().stream()
                        .map(e -> "\"%s\": %s".formatted(e.getKey(), e.getValue()))
                        .toList()));
    antwoorden.put(aanmelding, Antwoord.van(200, inhoud));
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
