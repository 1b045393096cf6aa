package nl.participatieketen.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a random port, and a client that keeps cookies as a browser does. */
final class Issuer implements AutoCloseable {

  static final String SECRET = "alleen-voor-de-lokale-stack";

  private final ConfigurableApplicationContext application;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  Issuer(String... arguments) {
    SpringApplication issuer = new SpringApplication(IssuerApplication.class);
    issuer.setDefaultProperties(
        Map.of("logging.level.root", "WARN", "KETEN_ISSUER_POORT", "0", "KETEN_ISSUER", ""));
    application = issuer.run(arguments);
    address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
  }

  String address() {
    return address;
  }

  Demo demo() {
    return application.getBean(Demo.class);
  }

  HttpResponse<String> get(String pathOrAddress, String accept) {
    return send(request(pathOrAddress).header("Accept", accept).GET());
  }

  HttpResponse<String> tokenAs(String client, String secret) {
    String credentials =
        Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
    return send(
        form("/oauth2/token", Map.of("grant_type", "client_credentials"))
            .header("Authorization", "Basic " + credentials));
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields));
  }

  JWKSet keys() throws ParseException {
    return JWKSet.parse(get("/oauth2/jwks", "application/json").body());
  }

  static Map<String, Object> json(HttpResponse<String> response) {
    try {
      return JSONObjectUtils.parse(response.body());
    } catch (ParseException e) {
      throw new IllegalStateException(response.body(), e);
    }
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
  }

  private HttpRequest.Builder request(String pathOrAddress) {
    return HttpRequest.newBuilder(URI.create(address).resolve(pathOrAddress));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    application.close();
    http.close();
  }
}
