package nl.participatieketen.traject.overdracht.bron;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.net.URI;
import java.util.Map;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Gives a request the token of an organisatie's own system, asked of the issuer with {@code
 * client_credentials} and kept until it ends or is refused. None of it is a bean: Spring Security
 * would take that for a wish to let people sign in here.
 */
final class Systeemtoegang implements ExchangeFilterFunction {

  private final Map<String, ClientRegistration> perOrganisatie;
  private final ServerOAuth2AuthorizedClientExchangeFilterFunction tokens;

  /**
   * @param web asks the issuer; must bear time limits of its own
   */
  Systeemtoegang(OverdrachtProperties instellingen, WebClient web) {
    this.perOrganisatie =
        instellingen.toegang().entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey,
                    e -> registratie(e.getKey(), e.getValue(), instellingen.tokenAdres())));
    ReactiveClientRegistrationRepository bekend =
        organisatie -> Mono.justOrEmpty(perOrganisatie.get(organisatie));
    var geheugen = new InMemoryReactiveOAuth2AuthorizedClientService(bekend);
    var uitgever = new WebClientReactiveClientCredentialsTokenResponseClient();
    uitgever.setWebClient(web);
    var beheer = new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(bekend, geheugen);
    beheer.setAuthorizedClientProvider(
        ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
            .clientCredentials(keuze -> keuze.accessTokenResponseClient(uitgever))
            .build());
    this.tokens = new ServerOAuth2AuthorizedClientExchangeFilterFunction(beheer);
    tokens.setAuthorizationFailureHandler(
        new RemoveAuthorizedClientReactiveOAuth2AuthorizationFailureHandler(
            (id, wie, gegevens) -> geheugen.removeAuthorizedClient(id, wie.getName())));
  }

  boolean heeft(String organisatie) {
    return perOrganisatie.containsKey(organisatie);
  }

  int aantal() {
    return perOrganisatie.size();
  }

  @Override
  public Mono<ClientResponse> filter(ClientRequest verzoek, ExchangeFunction verder) {
    return tokens.filter(verzoek, verder);
  }

  private static ClientRegistration registratie(
      String organisatie, OverdrachtProperties.Toegang toegang, URI tokenAdres) {
    return ClientRegistration.withRegistrationId(organisatie)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .clientId(toegang.client())
        .clientSecret(toegang.geheim())
        .tokenUri(tokenAdres.toString())
        .build();
  }
}
