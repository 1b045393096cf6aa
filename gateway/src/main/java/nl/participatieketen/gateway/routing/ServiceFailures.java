package nl.participatieketen.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Names the service that failed, and says whether the request may have taken effect. */
final class ServiceFailures {

  private static final String UNCERTAIN =
      " Het is niet zeker of het verzoek is uitgevoerd; herhaal een POST met dezelfde Idempotency-Key.";

  private ServiceFailures() {}

  static Throwable problem(String dienst, Throwable failure, Duration pause) {
    return switch (failure) {
      case CallNotPermittedException e -> unreachable(dienst, "", e, pause);
      case ConnectTimeoutException e -> unreachable(dienst, "", e, pause);
      case ConnectException e -> unreachable(dienst, "", e, pause);
      case UnknownHostException e -> unreachable(dienst, "", e, pause);
      case TimeoutException e -> unreachable(dienst, "", e, pause);
      case IOException e -> unreachable(dienst, UNCERTAIN, e, pause);
      case DecoderException e -> unreachable(dienst, UNCERTAIN, e, pause);
      case ReadTimeoutException e -> tooSlow(dienst, e);
      case ResponseStatusException e when e.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT ->
          tooSlow(dienst, e);
      default -> failure;
    };
  }

  private static ProblemException unreachable(
      String dienst, String effect, Throwable cause, Duration pause) {
    return new ProblemException(
        ProblemKind.DIENST_ONBEREIKBAAR,
        "De dienst %s is nu niet bereikbaar.%s".formatted(dienst, effect),
        pause,
        cause);
  }

  private static ProblemException tooSlow(String dienst, Throwable cause) {
    return new ProblemException(
        ProblemKind.DIENST_TE_TRAAG,
        "De dienst %s gaf niet op tijd antwoord.%s".formatted(dienst, UNCERTAIN),
        null,
        cause);
  }
}
