package nl.participatieketen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.participatieketen.gateway.support.StubIssuer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest extends GatewayTest {

  private static final String PATH = "/intake/v1/aanmeldingen";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "klantmanager",
        "jobcoach",
        "wijkteam",
        "accountmanager",
        "werkgever",
        "beheerder",
        "systeem"
      })
  void every_known_role_passes_and_the_service_gets_the_token_itself(String rol) {
    String token = issuer.tokenOf(rol);

    assertThat(caller.get(PATH, as(token)).statusCode()).isEqualTo(200);
    assertThat(intake.received().getFirst().header("Authorization")).isEqualTo("Bearer " + token);
  }

  @Test
  void without_a_token_nobody_passes() {
    HttpResponse<String> response = caller.get(PATH);

    assertProblem(response, 401, "niet-aangemeld");
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer realm=\"participatieketen\"");
    assertThat(intake.received()).isEmpty();
  }

  static Stream<Named<String>> untrusted() {
    StubIssuer other = new StubIssuer();
    Consumer<JWTClaimsSet.Builder> posing = claims -> claims.issuer(issuer.uri());
    String token = issuer.token();
    return Stream.of(
        Named.of("no JWT", "abc"),
        Named.of("changed after signing", token.substring(0, token.length() - 8) + "AAAAAAAA"),
        Named.of("expired", issuer.token(claims -> claims.expirationTime(inSeconds(-120)))),
        Named.of("without an end", issuer.token(claims -> claims.expirationTime(null))),
        Named.of("not yet valid", issuer.token(claims -> claims.notBeforeTime(inSeconds(120)))),
        Named.of("signed by somebody else", other.token(posing)),
        Named.of("signed by an impostor under the same key id", issuer.forgedToken()),
        Named.of("of another issuer", issuer.token(claims -> claims.issuer(other.uri()))),
        Named.of("of no issuer", issuer.token(claims -> claims.issuer(null))),
        Named.of("for another audience", issuer.token(claims -> claims.audience("iets-anders"))),
        Named.of("for no audience", issuer.token(claims -> claims.audience(List.of()))),
        Named.of(
            "unsigned",
            new PlainJWT(new JWTClaimsSet.Builder().issuer(issuer.uri()).build()).serialize()));
  }

  @ParameterizedTest
  @MethodSource("untrusted")
  void an_untrusted_token_is_refused(String token) {
    HttpResponse<String> response = caller.get(PATH, as(token));

    assertProblem(response, 401, "niet-aangemeld");
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer realm=\"participatieketen\", error=\"invalid_token\"");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void a_refusal_says_what_is_wrong_with_the_token() {
    String expired = issuer.token(claims -> claims.expirationTime(inSeconds(-120)));
    String elsewhere = issuer.token(claims -> claims.audience("iets-anders"));

    assertThat(caller.get(PATH, as(expired)).body()).contains("verlopen");
    assertThat(caller.get(PATH, as(elsewhere)).body())
        .contains("niet voor participatieketen bedoeld");
  }

  @ParameterizedTest
  @ValueSource(strings = {"organisatie", "medewerker", "rol"})
  void a_token_that_does_not_say_who_asks_gives_no_access(String claim) {
    for (Object value :
        new Object[] {"", " ", 7, "burgemeester met \n een regel", List.of("klantmanager")}) {
      if (claim.equals("medewerker") && value instanceof String text && !text.isBlank()) {
        continue;
      }
      HttpResponse<String> response =
          caller.get(PATH, as(issuer.token(claims -> claims.claim(claim, value))));
      assertProblem(response, 403, "geen-toegang");
      assertThat(response.body()).contains(claim + " ontbreekt");
    }
    assertProblem(
        caller.get(PATH, as(issuer.token(claims -> claims.claim(claim, null)))),
        403,
        "geen-toegang");
    assertThat(intake.received()).isEmpty();
  }

  @Test
  void the_description_of_each_service_needs_no_token() {
    for (String dienst : List.of("intake", "traject", "werkgever")) {
      HttpResponse<String> response = caller.get("/" + dienst + "/v1/openapi.json");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }
  }

  @Test
  void beside_that_one_document_nothing_of_a_service_is_public() {
    assertProblem(caller.get("/intake/v1/openapi.json/x"), 401, "niet-aangemeld");
    assertProblem(caller.get("/intake/v1/openapi.yaml"), 401, "niet-aangemeld");
    assertProblem(caller.get("/iets/v1/openapi.json"), 401, "niet-aangemeld");
    assertProblem(caller.post("/intake/v1/openapi.json", "{}"), 401, "niet-aangemeld");
    assertThat(intake.received()).isEmpty();
  }

  private static Date inSeconds(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
