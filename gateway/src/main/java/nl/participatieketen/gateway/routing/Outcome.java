package nl.participatieketen.gateway.routing;

import org.jspecify.annotations.Nullable;

/**
 * How a call to a service ended.
 *
 * @param failure why there is no answer; {@code null} where there is one, good or bad
 */
record Outcome(Evidence.Verdict verdict, @Nullable Throwable failure) {

  boolean isDown() {
    return verdict == Evidence.Verdict.DOWN;
  }

  /** Carries an outcome past the circuit breaker, which leaves this error uncounted. */
  static final class Uncounted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    Uncounted(Outcome outcome) {
      super(null, outcome.failure(), false, false);
      this.outcome = outcome;
    }

    Outcome outcome() {
      return outcome;
    }
  }
}
