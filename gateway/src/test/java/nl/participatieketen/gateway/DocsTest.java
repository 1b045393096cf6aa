package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocsTest extends GatewayTest {

  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @Test
  void the_door_itself_points_to_the_page() {
    HttpResponse<String> response = caller.get("/");

    assertThat(response.statusCode()).isEqualTo(307);
    assertThat(response.headers().firstValue("Location")).hasValue("/docs");
  }

  @Test
  void the_page_and_all_it_needs_load_from_here_and_without_a_token() {
    HttpResponse<String> page = caller.get("/docs");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(ASSET.matcher(page.body()).results())
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            asset -> {
              assertThat(asset.group(1)).startsWith("/").doesNotStartWith("//");
              assertThat(caller.get(asset.group(1)).statusCode()).as(asset.group(1)).isEqualTo(200);
            });
  }

  @Test
  void the_page_may_run_its_own_scripts_and_nobody_elses() {
    assertThat(caller.get("/docs").headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
        .contains("frame-ancestors 'none'");
  }

  @Test
  void the_page_shows_all_three_services() {
    assertThat(caller.get("/docs/docs.js").body())
        .contains(
            "\"/intake/v1/openapi.json\"",
            "\"/traject/v1/openapi.json\"",
            "\"/werkgever/v1/openapi.json\"");
  }

  @Test
  void the_document_of_the_events_is_public() {
    HttpResponse<String> response = caller.get("/v1/asyncapi.yaml");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/yaml");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(response.body()).contains("asyncapi: ");
  }

  @Test
  void no_other_file_is_public() {
    assertProblem(caller.get("/application.yaml"), 401, "niet-aangemeld");
    assertProblem(caller.get("/webjars/swagger-ui/../x"), 400, "ongeldig-verzoek");
    assertProblem(caller.get("/docs/docs.css/x"), 401, "niet-aangemeld");
    assertProblem(caller.get("/docs/weg.js"), 404, "niet-gevonden");
  }
}
