package nl.participatieketen.eventstore;

import java.util.List;

/**
 * What a decision gives: events, or a refusal with its ground. A refusal is a value; an exception
 * means a defect or a broken machine.
 *
 * @param <G> the events of the stream
 */
public sealed interface Decision<G> {

  /**
   * @param events in order; empty when the state already is what was asked
   */
  record Accepted<G>(List<G> events) implements Decision<G> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** Nothing changes. */
  record Refused<G>(Reason reason) implements Decision<G> {}

  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  static <G> Decision<G> accept(G... events) {
    return new Accepted<>(List.of(events));
  }

  static <G> Decision<G> refuse(String code, String explanation) {
    return new Refused<>(new Reason(code, explanation));
  }
}
