package nl.participatieketen.issuer;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;

import java.time.Duration;
import java.util.stream.Stream;
import nl.participatieketen.issuer.Demo.Mens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Each demo person is a client, for scripts, and a user, for the browser client. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

  private static final TokenSettings A_WORKING_DAY =
      TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(8)).build();

  @Bean
  RegisteredClientRepository clients(
      Demo demo,
      @Value("${issuer.web.terugkeer:http://127.0.0.1:8080/aangemeld}") String redirect) {
    return new DemoClients(
        Stream.concat(
            demo.mensen().stream().map(mens -> client(mens, demo.geheim())),
            Stream.of(browser(redirect))));
  }

  @Bean
  UserDetailsService users(Demo demo) {
    return new InMemoryUserDetailsManager(
        demo.mensen().stream().map(mens -> user(mens, demo.geheim())).toList());
  }

  private static RegisteredClient client(Mens mens, String secret) {
    return RegisteredClient.withId(mens.aanmeldnaam())
        .clientId(mens.aanmeldnaam())
        .clientName(mens.naam())
        .clientSecret(secret)
        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(CLIENT_SECRET_POST)
        .authorizationGrantType(CLIENT_CREDENTIALS)
        .tokenSettings(A_WORKING_DAY)
        .build();
  }

  private static RegisteredClient browser(String redirect) {
    return RegisteredClient.withId("keten-web")
        .clientId("keten-web")
        .clientAuthenticationMethod(NONE)
        .authorizationGrantType(AUTHORIZATION_CODE)
        .redirectUri(redirect)
        .scope("openid")
        .scope("profile")
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(A_WORKING_DAY)
        .build();
  }

  private static UserDetails user(Mens mens, String secret) {
    return User.withUsername(mens.aanmeldnaam()).password(secret).roles(mens.rol()).build();
  }
}
