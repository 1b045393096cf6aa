package nl.participatieketen.benchmarks.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;

/** Confirms what was told in the name of intake to the traject that asks. */
public final class ConfirmingIntake implements AutoCloseable {

  private static final String PATH = "/v1/overdrachten/";

  /** As a service knows its intake that is told nothing else. */
  private static final String KNOWN_AS = "http://127.0.0.1:8080/intake";

  private final Map<UUID, DeelnemerAangemeldVoorTraject> told = new ConcurrentHashMap<>();
  private final HttpServer server;

  ConfirmingIntake() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(PATH, this::confirm);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** Tells where the world would ask about it. */
  URI told(DeelnemerAangemeldVoorTraject event) {
    told.put(event.aanmeldingId(), event);
    return URI.create(KNOWN_AS + PATH + event.aanmeldingId());
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void confirm(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    var event = told.get(UUID.fromString(path.substring(PATH.length())));
    if (event == null) {
      answer(exchange, 404, "{}");
      return;
    }
    answer(
        exchange,
        200,
        """
        {"aanmeldingId": "%s", "deelnemerId": "%s", "organisatie": "%s",
         "werkwijze": {"id": "%s", "versie": %d}, "route": "%s", "ronde": %d, "feiten": {}}"""
            .formatted(
                event.aanmeldingId(),
                event.deelnemerId(),
                event.organisatie(),
                event.werkwijze().id(),
                event.werkwijze().versie(),
                event.route(),
                event.ronde()));
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
