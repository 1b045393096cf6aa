package nl.participatieketen.gateway.problems;

import java.time.Duration;
import nl.participatieketen.httpedge.BrokenBodyException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;

/** What a failure means to the one who asked. */
final class Problems {

  private static final Duration ISSUER_PAUSE = Duration.ofSeconds(5);

  private Problems() {}

  static ProblemException of(Throwable failure) {
    return switch (failure) {
      case ProblemException problem -> problem;
      case AuthenticationServiceException e ->
          new ProblemException(
              ProblemKind.IDENTITEIT_NIET_TE_CONTROLEREN,
              "De uitgever van de toegangsbewijzen is nu niet bereikbaar. Probeer het later opnieuw.",
              ISSUER_PAUSE,
              e);
      case ServerExchangeRejectedException e ->
          new ProblemException(
              ProblemKind.ONGELDIG_VERZOEK,
              "De URL, de methode of een header bevat tekens die hier niet zijn toegestaan.",
              null,
              e);
      case BrokenBodyException e ->
          new ProblemException(
              ProblemKind.ONGELDIG_VERZOEK, "De inhoud kwam in onleesbare stukken.", null, e);
      case InvalidMimeTypeException e -> unreadableHeader(e);
      case InvalidMediaTypeException e -> unreadableHeader(e);
      case ErrorResponse response -> ofStatus(response.getStatusCode(), failure);
      default -> internal(failure);
    };
  }

  private static ProblemException ofStatus(HttpStatusCode status, Throwable failure) {
    return switch (status.value()) {
      case 404 ->
          new ProblemException(
              ProblemKind.NIET_GEVONDEN, "Hier is niets te vinden. Zie /docs voor wat er wel is.");
      case 405 ->
          new ProblemException(
              ProblemKind.METHODE_NIET_TOEGESTAAN, "Deze methode kan hier niet worden gebruikt.");
      default ->
          status.is4xxClientError()
              ? new ProblemException(
                  ProblemKind.ONGELDIG_VERZOEK, "Het verzoek kan zo niet worden gelezen.")
              : internal(failure);
    };
  }

  private static ProblemException unreadableHeader(Throwable cause) {
    return new ProblemException(
        ProblemKind.ONGELDIG_VERZOEK, "Een van de headers is niet te lezen.", null, cause);
  }

  private static ProblemException internal(Throwable failure) {
    return new ProblemException(
        ProblemKind.INTERNE_FOUT,
        "Er ging iets mis in de gateway. Noem bij een melding de waarde van de header traceparent.",
        null,
        failure);
  }
}
