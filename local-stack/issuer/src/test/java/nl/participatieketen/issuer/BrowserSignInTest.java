package nl.participatieketen.issuer;

import static nl.participatieketen.issuer.Issuer.SECRET;
import static nl.participatieketen.issuer.Issuer.encoded;
import static nl.participatieketen.issuer.Issuer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BrowserSignInTest {

  private static final String REDIRECT = "http://127.0.0.1:8080/aangemeld";
  private static final String VERIFIER = "een-lange-geheime-tekst-die-alleen-deze-pagina-kent";

  @Test
  void a_demo_person_signs_in_and_the_page_gets_the_token() throws Exception {
    try (Issuer issuer = new Issuer()) {
      String start = "/oauth2/authorize?" + encoded(request(challenge()));
      assertThat(location(issuer.get(start, "text/html"))).endsWith("/login");
      HttpResponse<String> signedIn =
          issuer.post(
              "/login",
              Map.of(
                  "username",
                  "jobcoach@gemeente-anders",
                  "password",
                  SECRET,
                  "_csrf",
                  first("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", loginPage(issuer))));
      String redirect = location(issuer.get(location(signedIn), "text/html"));
      assertThat(redirect).startsWith(REDIRECT + "?code=").endsWith("&state=mijn");

      String code = first("code=([^&]+)", redirect);
      Map<String, Object> tokens = json(issuer.post("/oauth2/token", exchange(code)));

      SignedJWT access = SignedJWT.parse((String) tokens.get("access_token"));
      assertThat(access.getJWTClaimsSet().getClaims())
          .containsEntry("organisatie", "gemeente-anders")
          .containsEntry("rol", "jobcoach");
      SignedJWT identity = SignedJWT.parse((String) tokens.get("id_token"));
      assertThat(identity.getJWTClaimsSet().getClaims()).containsEntry("name", "Dewi Tan");
      assertThat(identity.getJWTClaimsSet().getAudience()).containsExactly("keten-web");
    }
  }

  @Test
  void without_a_proof_key_there_is_no_code() {
    try (Issuer issuer = new Issuer()) {
      String start = "/oauth2/authorize?" + encoded(request(""));

      assertThat(location(issuer.get(start, "text/html"))).contains("error=invalid_request");
    }
  }

  private static String loginPage(Issuer issuer) {
    return issuer.get("/login", "text/html").body();
  }

  private static Map<String, String> request(String challenge) {
    return Map.of(
        "response_type", "code",
        "client_id", "keten-web",
        "redirect_uri", REDIRECT,
        "scope", "openid profile",
        "state", "mijn",
        "code_challenge", challenge,
        "code_challenge_method", "S256");
  }

  private static Map<String, String> exchange(String code) {
    return Map.of(
        "grant_type", "authorization_code",
        "client_id", "keten-web",
        "redirect_uri", REDIRECT,
        "code", code,
        "code_verifier", VERIFIER);
  }

  private static String challenge() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(response.body()));
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }
}
