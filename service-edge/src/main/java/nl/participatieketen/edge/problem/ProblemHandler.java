package nl.participatieketen.edge.problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every fault of a controller with a problem; nothing of the inside leaves the process. */
@RestControllerAdvice
@Order(0)
class ProblemHandler {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    Failures.Answer answer = Failures.of(failure);
    return ResponseEntity.status(answer.problem().getStatus())
        .headers(answer.headers())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(answer.problem());
  }
}
