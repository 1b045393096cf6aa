package nl.participatieketen.edge.problem;

import com.mongodb.MongoException;
import java.util.List;
import nl.participatieketen.eventstore.EventStore.StreamFull;
import nl.participatieketen.eventstore.StreamHandler.TooBusy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/** Answers every fault of a controller with a problem; nothing of the inside leaves the process. */
@RestControllerAdvice
@Order(0)
class ProblemHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
  private static final String RETRY_AFTER_SECONDS = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidInput error) {
    return answer(Problems.invalid(error.faults()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingRequestValueException error) {
    return answer(
        Problems.invalid(
            List.of(
                new Fout(
                    error.getName(), "ontbreekt", "%s is verplicht".formatted(error.getLabel())))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(ServerWebInputException error) {
    var parameter = error.getMethodParameter();
    String field = parameter == null ? "" : String.valueOf(parameter.getParameterName());
    return answer(
        Problems.invalid(
            List.of(new Fout(field, "is niet te lezen", "een waarde van het juiste soort"))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bekend(ErrorResponseException error) {
    HttpStatusCode status = error.getStatusCode();
    if (error.getBody().getProperties() != null) {
      return answer(error.getBody());
    }
    if (status == HttpStatus.NOT_FOUND) {
      return answer(Problems.notFound());
    }
    return answer(
        Problems.of(status, code(status), title(status), detail(error)), error.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> forbidden(AccessDeniedException error) {
    return answer(
        Problems.of(
            HttpStatus.FORBIDDEN, "niet-toegestaan", "Niet toegestaan", "Uw rol mag dit niet."));
  }

  @ExceptionHandler({MongoException.class, TooBusy.class})
  ResponseEntity<ProblemDetail> store(RuntimeException error) {
    LOG.warn("de opslag faalde: {}", error.toString());
    return unavailable("De opslag");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> full(StreamFull error) {
    LOG.error("een dossier is vol: {}", error.getMessage());
    return answer(
        Problems.of(
            HttpStatus.CONFLICT,
            "dossier-vol",
            "Dossier vol",
            "Dit dossier heeft de grens van het aantal wijzigingen bereikt; meld het de beheerder."));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception error) {
    if (error instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      return answer(Problems.of(status, code(status), title(status), title(status) + "."));
    }
    LOG.error("onverwachte fout", error);
    return answer(
        Problems.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "interne-fout",
            "Interne fout",
            "Er ging iets mis dat niet aan uw verzoek ligt. Herhalen mag."));
  }

  static ResponseEntity<ProblemDetail> unavailable(String what) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return answer(Problems.unavailable(what), headers);
  }

  private static String detail(ErrorResponseException error) {
    return error instanceof MethodNotAllowedException method
        ? "%s kan hier niet; wel: %s."
            .formatted(method.getHttpMethod(), method.getSupportedMethods())
        : title(error.getStatusCode()) + ".";
  }

  private static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null
        ? "http-" + status.value()
        : known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String title(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null
        ? "Fout"
        : switch (known) {
          case METHOD_NOT_ALLOWED -> "Deze methode kan hier niet";
          case NOT_ACCEPTABLE -> "Dit formaat wordt niet geleverd; wel: application/json";
          case UNSUPPORTED_MEDIA_TYPE -> "Dit formaat wordt niet gelezen; wel: application/json";
          case CONTENT_TOO_LARGE -> "Het verzoek is te groot";
          default -> known.getReasonPhrase();
        };
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return answer(problem, HttpHeaders.EMPTY);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
