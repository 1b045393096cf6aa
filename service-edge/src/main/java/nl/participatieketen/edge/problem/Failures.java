package nl.participatieketen.edge.problem;

import com.mongodb.MongoException;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.StreamHandler.TooBusy;
import nl.participatieketen.httpedge.BrokenBodyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/** What a failure means to the one who asked. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final String RETRY_AFTER_SECONDS = "2";

  private Failures() {}

  /** An answer, with the headers that belong to it. */
  record Answer(ProblemDetail problem, HttpHeaders headers) {
    private static Answer of(ProblemDetail problem) {
      return new Answer(problem, HttpHeaders.EMPTY);
    }

    private static Answer of(ProblemKind kind, String detail) {
      return of(Problems.of(kind, detail));
    }
  }

  static Answer of(Throwable failure) {
    return switch (failure) {
      case InvalidInput e -> Answer.of(Problems.invalid(e.faults()));
      case MissingRequestValueException e ->
          invalid(e.getName(), "ontbreekt", "%s is verplicht".formatted(e.getLabel()));
      case ServerWebInputException e when e.getCause() instanceof BrokenBodyException broken ->
          of(broken);
      case ServerWebInputException e -> unreadable(e);
      case ErrorResponseException e when e.getBody().getProperties() != null ->
          new Answer(e.getBody(), e.getHeaders());
      case AccessDeniedException e ->
          Answer.of(ProblemKind.NIET_TOEGESTAAN, "Uw rol mag dit niet.");
      case MongoException e -> storeFailed(e);
      case TooBusy e -> storeFailed(e);
      case StreamFull e -> full(e);
      case DataBufferLimitException e -> tooLarge();
      case BrokenBodyException e ->
          Answer.of(ProblemKind.ONGELDIG_VERZOEK, "De inhoud kwam in onleesbare stukken.");
      case ServerExchangeRejectedException e ->
          Answer.of(
              ProblemKind.ONGELDIG_VERZOEK,
              "De URL, de methode of een header bevat tekens die hier niet zijn toegestaan.");
      case InvalidMimeTypeException e -> unreadableHeader();
      case InvalidMediaTypeException e -> unreadableHeader();
      case ErrorResponse e -> new Answer(ofStatus(e, failure).problem(), e.getHeaders());
      default -> unexpected(failure);
    };
  }

  private static Answer ofStatus(ErrorResponse response, Throwable failure) {
    return switch (HttpStatus.resolve(response.getStatusCode().value())) {
      case NOT_FOUND -> Answer.of(Problems.notFound());
      case METHOD_NOT_ALLOWED -> Answer.of(ProblemKind.METHODE_NIET_TOEGESTAAN, methods(response));
      case NOT_ACCEPTABLE ->
          Answer.of(
              ProblemKind.FORMAAT_NIET_LEVERBAAR,
              "Hier is alleen application/json te krijgen; een fout is application/problem+json.");
      case UNSUPPORTED_MEDIA_TYPE ->
          Answer.of(
              ProblemKind.FORMAAT_NIET_LEESBAAR, "Hier wordt alleen application/json gelezen.");
      case CONTENT_TOO_LARGE -> tooLarge();
      case null, default ->
          response.getStatusCode().is4xxClientError()
              ? Answer.of(ProblemKind.ONGELDIG_VERZOEK, "Het verzoek kan zo niet worden gelezen.")
              : unexpected(failure);
    };
  }

  private static String methods(ErrorResponse response) {
    return response instanceof MethodNotAllowedException e
        ? "Deze methode kan hier niet; wel: %s."
            .formatted(
                e.getSupportedMethods().stream()
                    .map(HttpMethod::name)
                    .sorted()
                    .collect(Collectors.joining(", ")))
        : "Deze methode kan hier niet.";
  }

  private static Answer unreadable(ServerWebInputException failure) {
    var parameter = failure.getMethodParameter();
    return invalid(
        parameter == null ? "" : String.valueOf(parameter.getParameterName()),
        "is niet te lezen",
        "een waarde van het juiste soort");
  }

  private static Answer invalid(String field, String notice, String expected) {
    return Answer.of(Problems.invalid(List.of(new Fout(field, notice, expected))));
  }

  private static Answer storeFailed(Throwable failure) {
    LOG.warn("de opslag faalde: {}", failure.toString());
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return new Answer(Problems.unavailable("De opslag"), headers);
  }

  private static Answer full(StreamFull failure) {
    LOG.error("een dossier groeit te veel: {}", failure.getMessage());
    return Answer.of(
        ProblemKind.DOSSIER_VOL,
        "Dit dossier is buitengewoon lang: er komt vandaag niet meer bij. Afsluiten kan altijd; meld"
            + " het de beheerder.");
  }

  private static Answer tooLarge() {
    return Answer.of(ProblemKind.VERZOEK_TE_GROOT, "Het verzoek is te groot.");
  }

  private static Answer unreadableHeader() {
    return Answer.of(ProblemKind.ONGELDIG_VERZOEK, "Een van de headers is niet te lezen.");
  }

  private static Answer unexpected(Throwable failure) {
    LOG.error("onverwachte fout", failure);
    return Answer.of(
        ProblemKind.INTERNE_FOUT, "Er ging iets mis dat niet aan uw verzoek ligt. Herhalen mag.");
  }
}
