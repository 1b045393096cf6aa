package nl.participatieketen.issuer;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;

import java.time.Duration;
import nl.participatieketen.issuer.Demo.Mens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Each demo person is a client, for scripts, and a user, for the browser client. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

  private static final TokenSettings A_WORKING_DAY =
      TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(8)).build();

  @Bean
  RegisteredClientRepository clients(
      Demo demo,
      @Value("${issuer.web.terugkeer:http://127.0.0.1:8080/aangemeld}") String redirect) {
    RegisteredClient browser = browser(redirect);
    return new DemoClients(
        id ->
            id.equals(browser.getClientId())
                ? browser
                : demo.metAanmeldnaam(id).map(mens -> client(mens, id, demo)).orElse(null));
  }

  @Bean
  UserDetailsService users(Demo demo) {
    return name ->
        demo.metAanmeldnaam(name)
            .map(mens -> User.withUsername(name).password(demo.geheim()).roles(mens.rol()).build())
            .orElseThrow(() -> new UsernameNotFoundException("niemand heet zo"));
  }

  private static RegisteredClient client(Mens mens, String id, Demo demo) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientName(mens.naam())
        .clientSecret(demo.geheim())
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
}
