package nl.participatieketen.traject.overdracht.bron;

import static org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction.clientRegistrationId;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Ophaling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Asks an intake, as the system of an organisatie, for what goes along with a deelnemer. Every
 * question ends within {@link #GEDULD}. Where an intake or the issuer is down, the same intake is
 * left alone for {@link #RUST}, so that who waits for it does not hold up other terms.
 */
public final class Overdrachtbron {

  static final Duration GEDULD = Duration.ofSeconds(8);
  static final Duration RUST = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(Overdrachtbron.class);
  private static final int VERBIND_MS = 2_000;
  private static final Duration ANTWOORD = Duration.ofSeconds(4);
  private static final int HOOGSTENS_BYTES = 1024 * 1024;

  /** What the issuer answers where asking again doesn't help. */
  private static final Set<String> GEWEIGERD =
      Set.of(
          OAuth2ErrorCodes.INVALID_CLIENT,
          OAuth2ErrorCodes.UNAUTHORIZED_CLIENT,
          OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE,
          OAuth2ErrorCodes.INVALID_SCOPE);

  private final Bronnen bronnen;
  private final Systeemtoegang toegang;
  private final WebClient web;
  private final Clock tijd;
  private final Map<String, Instant> rust = new ConcurrentHashMap<>();

  Overdrachtbron(OverdrachtProperties instellingen, Clock tijd) {
    WebClient zonderToken =
        WebClient.builder()
            .clientConnector(
                new ReactorClientHttpConnector(
                    HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, VERBIND_MS)
                        .responseTimeout(ANTWOORD)))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(HOOGSTENS_BYTES))
            .build();
    this.bronnen = new Bronnen(instellingen.bronnen());
    this.toegang = new Systeemtoegang(instellingen, zonderToken);
    this.web = zonderToken.mutate().filter(toegang).build();
    this.tijd = tijd;
    LOG.info(
        "systeemtoegang voor {} organisaties; intakes waar overdrachten opgehaald worden: {}",
        toegang.aantal(),
        instellingen.bronnen());
  }

  /**
   * @return what was found, to be held by the asker to what it knows; error signal {@link NotYet}
   *     where asking later may help
   */
  public Mono<Ophaling> haal(String organisatie, URI dataref, UUID aanmeldingId) {
    Optional<URI> adres = bronnen.adres(dataref, aanmeldingId);
    if (adres.isEmpty()) {
      return belet(Beletsel.ONBEKENDE_BRON);
    }
    if (!toegang.heeft(organisatie)) {
      return belet(Beletsel.GEEN_TOEGANG);
    }
    return vraag(organisatie, adres.get());
  }

  private Mono<Ophaling> vraag(String organisatie, URI adres) {
    Instant tot = rust.get(adres.getAuthority());
    if (tot != null && tijd.instant().isBefore(tot)) {
      return Mono.error(new NotYet(adres.getAuthority() + " antwoordde net nog niet", RUST));
    }
    return web.get()
        .uri(adres)
        .accept(MediaType.APPLICATION_JSON)
        .attributes(clientRegistrationId(organisatie))
        .exchangeToMono(Overdrachtbron::ophaling)
        .timeout(GEDULD)
        .onErrorMap(OAuth2AuthorizationException.class, Overdrachtbron::zonderToken)
        .onErrorResume(Geweigerd.class, fout -> belet(Beletsel.TOEGANG_GEWEIGERD))
        .onErrorResume(DataBufferLimitException.class, fout -> belet(Beletsel.ONLEESBAAR))
        .onErrorMap(WebClientException.class, Overdrachtbron::later)
        .onErrorMap(TimeoutException.class, Overdrachtbron::later)
        .doOnError(NotYet.class, fout -> laatMetRust(adres, fout))
        .doOnNext(ophaling -> rust.remove(adres.getAuthority()));
  }

  private static Mono<Ophaling> ophaling(ClientResponse antwoord) {
    int status = antwoord.statusCode().value();
    return switch (status) {
      case 200 ->
          antwoord.bodyToMono(String.class).defaultIfEmpty("").map(Overdrachtantwoord::lees);
      case 403 -> antwoord.releaseBody().then(belet(Beletsel.NIET_TOEGESTAAN));
      case 404, 410 -> antwoord.releaseBody().then(belet(Beletsel.NIET_GEVONDEN));
      default ->
          antwoord
              .releaseBody()
              .then(
                  status >= 500 || status == 401 || status == 408 || status == 429
                      ? Mono.error(new NotYet("de intake antwoordt met " + status, RUST))
                      : belet(Beletsel.ONLEESBAAR));
    };
  }

  private static RuntimeException zonderToken(OAuth2AuthorizationException fout) {
    return GEWEIGERD.contains(fout.getError().getErrorCode()) ? new Geweigerd() : later(fout);
  }

  private static NotYet later(Throwable fout) {
    return new NotYet(String.valueOf(fout.getMessage()), RUST);
  }

  private void laatMetRust(URI adres, NotYet fout) {
    if (rust.put(adres.getAuthority(), tijd.instant().plus(RUST)) == null) {
      LOG.warn("overdrachten van {} wachten: {}", adres.getAuthority(), fout.getMessage());
    }
  }

  private static Mono<Ophaling> belet(Beletsel beletsel) {
    return Mono.just(new Ophaling.Belet(beletsel));
  }

  private static final class Geweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
