package nl.participatieketen.keten.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.keten.KetenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporteerCommandTest {

  private static final String DONE =
      """
      {"regel":2,"uitslag":"aangemeld","aanmeldingId":"a-1"}
      {"regel":1,"uitslag":"klaar","aantallen":{"aangemeld":1}}
      """;

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private String answer = DONE;
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          asked.add(
              String.join(
                  " ",
                  exchange.getRequestURI().getPath(),
                  headers.getFirst("Authorization"),
                  headers.getFirst("Content-Type"),
                  headers.getFirst("Idempotency-Key"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void dezelfde_naam_is_dezelfde_lijst() throws Exception {
    Path file = Files.writeString(folder.resolve("week 49.csv"), "kanaal;naam");
    assertThat(send(file, "week 49.csv")).isTrue();
    assertThat(send(file, "week 49.csv")).isTrue();
    assertThat(send(file, "week 50.csv")).isTrue();
    assertThat(asked.getFirst())
        .startsWith("/v1/invoerlijsten Bearer token text/csv \"")
        .endsWith("kanaal;naam");
    assertThat(asked.get(1)).isEqualTo(asked.getFirst());
    assertThat(asked.get(2)).isNotEqualTo(asked.getFirst());
  }

  @Test
  void een_lijst_die_niet_af_is_is_een_nee() throws Exception {
    Path file = Files.writeString(folder.resolve("lijst.ndjson"), "{}");
    answer = DONE.lines().findFirst().orElseThrow() + "\n";
    assertThat(send(file, "lijst")).isFalse();
    assertThat(asked.getFirst()).contains("application/x-ndjson");
  }

  @Test
  void een_weigering_wordt_getoond() throws Exception {
    Path file = Files.writeString(folder.resolve("lijst.json"), "[]");
    status = 403;
    answer = "{\"code\": \"niet-toegestaan\"}";
    assertThatThrownBy(() -> send(file, "lijst"))
        .isInstanceOf(KetenException.class)
        .hasMessageContaining("niet-toegestaan");
  }

  private boolean send(Path file, String list) throws Exception {
    URI intake = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (HttpClient client = HttpClient.newHttpClient()) {
      return ImporteerCommand.send(client, intake, "token", file, list);
    }
  }
}
