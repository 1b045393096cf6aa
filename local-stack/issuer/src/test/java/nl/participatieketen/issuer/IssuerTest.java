package nl.participatieketen.issuer;

import static nl.participatieketen.issuer.Issuer.SECRET;
import static nl.participatieketen.issuer.Issuer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuerTest {

  private static final Issuer issuer = new Issuer();
  private static final Set<String> ROLES =
      Set.of(
          "klantmanager",
          "jobcoach",
          "wijkteam",
          "accountmanager",
          "werkgever",
          "beheerder",
          "systeem");

  @AfterAll
  static void stop() {
    issuer.close();
  }

  static List<Demo.Mens> mensen() {
    return issuer.demo().mensen();
  }

  @Test
  void every_organisatie_has_someone_in_every_role_each_with_an_id_of_their_own() {
    Map<String, Set<String>> roles =
        mensen().stream()
            .collect(
                Collectors.groupingBy(
                    Demo.Mens::organisatie,
                    Collectors.mapping(Demo.Mens::rol, Collectors.toSet())));

    assertThat(roles).isEqualTo(Map.of("gemeente-voorbeeld", ROLES, "gemeente-anders", ROLES));
    assertThat(mensen()).extracting(Demo.Mens::medewerker).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("mensen")
  void a_demo_person_gets_a_token_that_says_who_it_is(Demo.Mens mens) throws Exception {
    HttpResponse<String> response = issuer.tokenAs(mens.aanmeldnaam(), SECRET);

    assertThat(response.statusCode()).isEqualTo(200);
    SignedJWT token = SignedJWT.parse((String) json(response).get("access_token"));
    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(token.verify(new RSASSAVerifier(issuer.keys().getKeys().getFirst().toRSAKey())))
        .isTrue();
    JWTClaimsSet claims = token.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(issuer.address());
    assertThat(claims.getSubject()).isEqualTo(mens.rol() + "@" + mens.organisatie());
    assertThat(claims.getAudience()).containsExactly("participatieketen");
    assertThat(claims.getClaims())
        .containsEntry("organisatie", mens.organisatie())
        .containsEntry("medewerker", mens.medewerker())
        .containsEntry("rol", mens.rol())
        .doesNotContainValue(mens.naam());
    assertThat(claims.getClaims().get("werkgever"))
        .isEqualTo(mens.rol().equals("werkgever") ? mens.medewerker() : null);
    assertThat(claims.getExpirationTime().toInstant())
        .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofHours(8)));
  }

  @Test
  void every_other_organisatie_has_people_too_each_with_an_id_of_their_own() throws Exception {
    JWTClaimsSet eerste = claims("jobcoach@dzb-leiden");
    JWTClaimsSet tweede = claims("jobcoach.2@dzb-leiden");

    assertThat(eerste.getClaims())
        .containsEntry("organisatie", "dzb-leiden")
        .containsEntry("rol", "jobcoach")
        .containsEntry("medewerker", claims("jobcoach@dzb-leiden").getClaim("medewerker"));
    assertThat(tweede.getClaims())
        .containsEntry("organisatie", "dzb-leiden")
        .containsEntry("rol", "jobcoach")
        .doesNotContainEntry("medewerker", eerste.getClaim("medewerker"));
  }

  @Test
  void a_wrong_secret_or_an_unknown_person_gets_nothing() {
    assertThat(issuer.tokenAs("klantmanager@gemeente-voorbeeld", "fout").statusCode())
        .isEqualTo(401);
    assertThat(issuer.tokenAs("burgemeester@gemeente-voorbeeld", SECRET).statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_discovery_document_leads_to_the_public_keys_only() throws Exception {
    Map<String, Object> discovery =
        json(issuer.get("/.well-known/openid-configuration", "application/json"));

    assertThat(discovery)
        .containsEntry("issuer", issuer.address())
        .containsEntry("jwks_uri", issuer.address() + "/oauth2/jwks");
    assertThat(issuer.keys().getKeys()).singleElement().matches(key -> !key.isPrivate());
  }

  @Test
  void health_is_open_and_the_rest_is_not() {
    assertThat(issuer.get("/actuator/health", "application/json").statusCode()).isEqualTo(200);
    assertThat(issuer.get("/actuator", "application/json").statusCode()).isNotEqualTo(200);
  }

  private static JWTClaimsSet claims(String client) throws Exception {
    String token = (String) json(issuer.tokenAs(client, SECRET)).get("access_token");
    return SignedJWT.parse(token).getJWTClaimsSet();
  }
}
