package nl.participatieketen.eventstore;

import java.util.List;

/**
 * What a decision gives: events, or a refusal with its ground. A refusal is a value; an exception
 * means a defect or a broken machine.
 *
 * @param <G> the events of the stream
 */
public sealed interface Besluit<G> {

  /**
   * @param gebeurtenissen in order; empty when the state already is what was asked
   */
  record Aanvaard<G>(List<G> gebeurtenissen) implements Besluit<G> {
    public Aanvaard {
      gebeurtenissen = List.copyOf(gebeurtenissen);
    }
  }

  /** Nothing changes. */
  record Geweigerd<G>(Grond grond) implements Besluit<G> {}

  @SafeVarargs
  @SuppressWarnings("varargs") // copied at once
  static <G> Besluit<G> aanvaard(G... gebeurtenissen) {
    return new Aanvaard<>(List.of(gebeurtenissen));
  }

  static <G> Besluit<G> geweigerd(String code, String uitleg) {
    return new Geweigerd<>(new Grond(code, uitleg));
  }
}
