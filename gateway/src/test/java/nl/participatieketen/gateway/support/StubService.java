package nl.participatieketen.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway that remembers what it was asked and answers as told. */
public final class StubService {

  /** What reached the service. */
  public record Received(String method, String uri, Headers headers, byte[] body) {

    public String header(String name) {
      return String.valueOf(headers.getFirst(name));
    }
  }

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile HttpHandler answer = exchange -> reply(exchange, 200, Map.of(), "{}");
  private HttpServer server;

  public StubService() {
    server = start(0);
  }

  public String uri() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void answers(HttpHandler handler) {
    answer = handler;
  }

  public void answers(int status, Map<String, String> headers, String body) {
    answer = exchange -> reply(exchange, status, headers, body);
  }

  public void forget() {
    received.clear();
    answers(200, Map.of("Content-Type", "application/json"), "{}");
  }

  public List<Received> received() {
    return received;
  }

  public void stop() {
    server.stop(0);
  }

  public void startAgain() {
    server = start(server.getAddress().getPort());
  }

  private HttpServer start(int port) {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.createContext("/", this::handle);
      started.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    received.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            body));
    answer.handle(exchange);
  }

  public static void reply(
      HttpExchange exchange, int status, Map<String, String> headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
