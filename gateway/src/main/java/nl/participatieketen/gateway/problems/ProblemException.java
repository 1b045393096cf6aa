package nl.participatieketen.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request that ends here; its detail is meant for whoever asked. */
public final class ProblemException extends RuntimeException {

  private final ProblemKind kind;
  private final String detail;
  private final @Nullable Duration retryAfter;

  public ProblemException(ProblemKind kind, String detail) {
    this(kind, detail, null, null);
  }

  public ProblemException(ProblemKind kind, String detail, Duration retryAfter) {
    this(kind, detail, retryAfter, null);
  }

  /**
   * @param retryAfter after which a repeat may succeed, rounded up to whole seconds in the answer;
   *     null where a repeat doesn't help
   * @param cause for the log only; never shown
   */
  public ProblemException(
      ProblemKind kind, String detail, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(detail, cause, false, false);
    this.kind = kind;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }

  ProblemKind kind() {
    return kind;
  }

  String detail() {
    return detail;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
