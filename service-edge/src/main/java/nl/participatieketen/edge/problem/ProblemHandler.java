package nl.participatieketen.edge.problem;

import com.mongodb.MongoException;
import java.util.List;
import nl.participatieketen.eventstore.EventStore.StroomVol;
import nl.participatieketen.eventstore.Opdrachtverwerker.TeDruk;
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
  private static final String HERHAAL_NA_SECONDEN = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> ongeldig(OngeldigeInvoer fout) {
    return antwoord(Problemen.ongeldig(fout.fouten()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> ontbreekt(MissingRequestValueException fout) {
    return antwoord(
        Problemen.ongeldig(
            List.of(
                new Fout(
                    fout.getName(), "ontbreekt", "%s is verplicht".formatted(fout.getLabel())))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> ongeldig(ServerWebInputException fout) {
    var parameter = fout.getMethodParameter();
    String veld = parameter == null ? "" : String.valueOf(parameter.getParameterName());
    return antwoord(
        Problemen.ongeldig(
            List.of(new Fout(veld, "is niet te lezen", "een waarde van het juiste soort"))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bekend(ErrorResponseException fout) {
    HttpStatusCode status = fout.getStatusCode();
    if (fout.getBody().getProperties() != null) {
      return antwoord(fout.getBody());
    }
    if (status == HttpStatus.NOT_FOUND) {
      return antwoord(Problemen.nietGevonden());
    }
    return antwoord(
        Problemen.van(status, code(status), titel(status), detail(fout)), fout.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> verboden(AccessDeniedException fout) {
    return antwoord(
        Problemen.van(
            HttpStatus.FORBIDDEN, "niet-toegestaan", "Niet toegestaan", "Uw rol mag dit niet."));
  }

  @ExceptionHandler({MongoException.class, TeDruk.class})
  ResponseEntity<ProblemDetail> opslag(RuntimeException fout) {
    LOG.warn("de opslag faalde: {}", fout.toString());
    return nietBeschikbaar("De opslag");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> vol(StroomVol fout) {
    LOG.error("een dossier is vol: {}", fout.getMessage());
    return antwoord(
        Problemen.van(
            HttpStatus.CONFLICT,
            "dossier-vol",
            "Dossier vol",
            "Dit dossier heeft de grens van het aantal wijzigingen bereikt; meld het de beheerder."));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> onverwacht(Exception fout) {
    if (fout instanceof ErrorResponse bekend) {
      HttpStatusCode status = bekend.getStatusCode();
      return antwoord(Problemen.van(status, code(status), titel(status), titel(status) + "."));
    }
    LOG.error("onverwachte fout", fout);
    return antwoord(
        Problemen.van(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "interne-fout",
            "Interne fout",
            "Er ging iets mis dat niet aan uw verzoek ligt. Herhalen mag."));
  }

  static ResponseEntity<ProblemDetail> nietBeschikbaar(String wat) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, HERHAAL_NA_SECONDEN);
    return antwoord(Problemen.nietBeschikbaar(wat), headers);
  }

  private static String detail(ErrorResponseException fout) {
    return fout instanceof MethodNotAllowedException methode
        ? "%s kan hier niet; wel: %s."
            .formatted(methode.getHttpMethod(), methode.getSupportedMethods())
        : titel(fout.getStatusCode()) + ".";
  }

  private static String code(HttpStatusCode status) {
    HttpStatus bekend = HttpStatus.resolve(status.value());
    return bekend == null
        ? "http-" + status.value()
        : bekend.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String titel(HttpStatusCode status) {
    HttpStatus bekend = HttpStatus.resolve(status.value());
    return bekend == null
        ? "Fout"
        : switch (bekend) {
          case METHOD_NOT_ALLOWED -> "Deze methode kan hier niet";
          case NOT_ACCEPTABLE -> "Dit formaat wordt niet geleverd; wel: application/json";
          case UNSUPPORTED_MEDIA_TYPE -> "Dit formaat wordt niet gelezen; wel: application/json";
          case CONTENT_TOO_LARGE -> "Het verzoek is te groot";
          default -> bekend.getReasonPhrase();
        };
  }

  private static ResponseEntity<ProblemDetail> antwoord(ProblemDetail problem) {
    return antwoord(problem, HttpHeaders.EMPTY);
  }

  private static ResponseEntity<ProblemDetail> antwoord(
      ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
