package nl.participatieketen.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import nl.participatieketen.benchmarks.http.LoadGenerator.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            boolean refused = new String(asked, StandardCharsets.UTF_8).equals("nee");
            boolean chunked = exchange.getRequestURI().getPath().equals("/stukken");
            exchange.getResponseHeaders().set("Location", "/" + asked.length);
            exchange.sendResponseHeaders(refused ? 409 : 201, chunked ? 0 : asked.length);
            exchange.getResponseBody().write(asked);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everything_is_asked_once_over_connections_that_stay_open() {
    Echo echo = new Echo("/", List.of("a", "bb", "ccc", "dddd", "eeeee"));

    Outcome outcome = LoadGenerator.run(Load.full(port(), 2, LONG_ENOUGH), echo);

    assertThat(outcome.accepted()).isEqualTo(5);
    assertThat(outcome.refused()).isZero();
    assertThat(echo.answers)
        .extracting(Answer::body, Answer::location)
        .containsExactlyInAnyOrder(
            tuple("a", "/1"),
            tuple("bb", "/2"),
            tuple("ccc", "/3"),
            tuple("dddd", "/4"),
            tuple("eeeee", "/5"));
  }

  @Test
  void an_answer_in_chunks_is_read_whole() {
    Echo echo = new Echo("/stukken", List.of("een", "twee"));

    Outcome outcome = LoadGenerator.run(Load.full(port(), 1, LONG_ENOUGH), echo);

    assertThat(outcome.accepted()).isEqualTo(2);
    assertThat(echo.answers).extracting(Answer::body).containsExactly("een", "twee");
  }

  @Test
  void a_refusal_is_counted_apart_and_kept() {
    Outcome outcome =
        LoadGenerator.run(
            Load.full(port(), 1, LONG_ENOUGH), new Echo("/", List.of("ja", "nee", "ja")));

    assertThat(outcome.accepted()).isEqualTo(2);
    assertThat(outcome.refused()).isEqualTo(1);
    assertThat(outcome.refusal()).extracting(Answer::status).isEqualTo(409);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private static final class Echo implements Exchange<String> {
    private final String path;
    private final Queue<String> questions;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    Echo(String path, List<String> questions) {
      this.path = path;
      this.questions = new ConcurrentLinkedQueue<>(questions);
    }

    @Override
    public @Nullable String next() {
      return questions.poll();
    }

    @Override
    public Request request(String question) {
      return Request.post(path, "token", "sleutel", 1, question);
    }

    @Override
    public void answered(String question, Answer answer, long answeredAt) {
      answers.add(answer);
    }
  }
}
