package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class TraceTest extends GatewayTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String VALID = "00-" + TRACE + "-b7ad6b7169203331-01";
  private static final String FORM = "00-[0-9a-f]{32}-[0-9a-f]{16}-01";

  private final Logger log =
      (Logger) LoggerFactory.getLogger("nl.participatieketen.gateway.verzoek");
  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    log.setLevel(Level.INFO);
    log.addAppender(lines);
    lines.start();
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(lines);
    log.setLevel(null);
  }

  @Test
  void a_valid_trace_is_kept_and_told_to_the_service_and_the_caller() {
    HttpResponse<String> response =
        caller.get(
            "/intake/v1/x",
            as(issuer.token(), "traceparent", VALID, "tracestate", "leverancier=1"));

    assertThat(intake.received().getFirst().header("traceparent")).isEqualTo(VALID);
    assertThat(intake.received().getFirst().header("tracestate")).isEqualTo("leverancier=1");
    assertThat(response.headers().allValues("traceparent")).containsExactly(VALID);
  }

  @Test
  void without_a_trace_one_is_made() {
    HttpResponse<String> response = caller.get("/intake/v1/x", as(issuer.token()));

    String sent = intake.received().getFirst().header("traceparent");
    assertThat(sent).matches(FORM);
    assertThat(response.headers().allValues("traceparent")).containsExactly(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onzin",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-" + TRACE + "-0000000000000000-01",
        "ff-" + TRACE + "-b7ad6b7169203331-01",
        "00-" + TRACE + "-b7ad6b7169203331-01-meer",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        VALID + ", " + VALID
      })
  void a_malformed_trace_is_replaced_and_its_state_dropped(String malformed) {
    caller.get(
        "/intake/v1/x",
        as(issuer.token(), "traceparent", malformed, "tracestate", "leverancier=1"));

    assertThat(intake.received().getFirst().header("traceparent"))
        .matches(FORM)
        .doesNotContain(TRACE);
    assertThat(intake.received().getFirst().headers()).doesNotContainKey("Tracestate");
  }

  @Test
  void a_trace_of_a_later_version_is_understood() {
    String later = "01-" + TRACE + "-b7ad6b7169203331-01-meer";

    caller.get("/intake/v1/x", as(issuer.token(), "traceparent", later));

    assertThat(intake.received().getFirst().header("traceparent")).isEqualTo(later);
  }

  @Test
  void a_refusal_carries_the_trace_too() {
    HttpResponse<String> response = caller.get("/intake/v1/x", "traceparent", VALID);

    assertProblem(response, 401, "niet-aangemeld");
    assertThat(response.headers().allValues("traceparent")).containsExactly(VALID);
  }

  @Test
  void the_log_line_names_the_trace_and_the_organisatie_and_nothing_secret() {
    String token = issuer.token();
    caller.post("/intake/v1/x?bsn=123456782", "{\"geheim\":1}", as(token, "traceparent", VALID));

    await().until(() -> !lines.seen.isEmpty());
    assertThat(lines.seen.getFirst())
        .contains("methode=POST", "pad=/intake/v1/x ", "status=200", "ms=", "spoor=" + TRACE)
        .contains("organisatie=gemeente-voorbeeld")
        .doesNotContain("123456782", "geheim", "m-1", token.substring(token.length() - 20));
  }

  @Test
  void the_log_line_of_a_refusal_tells_its_status() {
    caller.get("/intake/v1/x");

    await().until(() -> !lines.seen.isEmpty());
    assertThat(lines.seen.getFirst()).contains("status=401", "organisatie=-");
  }

  private static final class Lines extends AppenderBase<ILoggingEvent> {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      seen.add(event.getFormattedMessage());
    }
  }
}
