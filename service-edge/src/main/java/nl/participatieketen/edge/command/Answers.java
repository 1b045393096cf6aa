package nl.participatieketen.edge.command;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import nl.participatieketen.edge.problem.Problems;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.Standing;
import nl.participatieketen.eventstore.StreamId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/**
 * Turns the outcome of an opdracht into an answer, the same for every service.
 *
 * @param <S> the state
 */
public final class Answers<S> {

  private final View<S> view;
  private final Function<S, ? extends List<?>> next;

  /**
   * How a state is shown.
   *
   * @param <S> the state
   */
  @FunctionalInterface
  public interface View<S> {
    Object of(StreamId stream, S state, long version);
  }

  /**
   * @param next what may be done next in a state; told with every refusal
   */
  public Answers(View<S> view, Function<S, ? extends List<?>> next) {
    this.view = view;
    this.next = next;
  }

  /** 201 with the address of what was made. */
  public ResponseEntity<Object> created(Outcome<S> outcome, String collection) {
    return answer(
        outcome,
        recorded -> ResponseEntity.created(URI.create(collection + "/" + recorded.stream().id())));
  }

  /** 200 with the new state. */
  public ResponseEntity<Object> changed(Outcome<S> outcome) {
    return answer(outcome, recorded -> ResponseEntity.ok());
  }

  /** 200 with the present state. */
  public ResponseEntity<Object> shown(Standing<S> now) {
    return ResponseEntity.ok()
        .eTag(Etag.of(now.decisionVersion()))
        .body(view.of(now.stream(), now.state(), now.version()));
  }

  /** 200 with a part of what is there now, under the ETag of the whole. */
  public static ResponseEntity<Object> shown(Snapshot<?, ?> snapshot, Object part) {
    return ResponseEntity.ok().eTag(Etag.of(snapshot.decisionVersion())).body(part);
  }

  private ResponseEntity<Object> answer(
      Outcome<S> outcome, Function<Outcome.Recorded<S>, ResponseEntity.BodyBuilder> begin) {
    return switch (outcome) {
      case Outcome.Recorded<S> done ->
          begin
              .apply(done)
              .eTag(Etag.of(done.version()))
              .body(view.of(done.stream(), done.state(), done.version()));
      case Outcome.Refused<S> refused ->
          problem(Problems.refuse(refused.reason(), next.apply(refused.state())));
      case Outcome.Unknown<S> unknown -> problem(Problems.notFound());
      case Outcome.StaleVersion<S> old ->
          problem(Problems.stale(old.currentVersion(), old.since()));
      case Outcome.IdReused<S> reused -> problem(Problems.keyReused());
    };
  }

  /**
   * For who writes several streams for one request, and answers with something else than a state.
   *
   * @return the outcome itself
   * @throws ErrorResponseException 422 where the key was used for something else before
   */
  public static <S> Outcome<S> unlessReused(Outcome<S> outcome) {
    if (outcome instanceof Outcome.IdReused<S>) {
      throw new ErrorResponseException(
          HttpStatus.UNPROCESSABLE_CONTENT, Problems.keyReused(), null);
    }
    return outcome;
  }

  /** 404; the same for an unknown id and for one of another tenant. */
  public static ResponseEntity<Object> notFound() {
    return problem(Problems.notFound());
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
