package nl.participatieketen.eventstore;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one opdracht added to a stream; written whole or not at all.
 *
 * @param versie 1 for the first commit of a stream, then one more each
 * @param opdrachtId see {@link Opdracht#id()}
 * @param vingerafdruk see {@link Opdracht#vingerafdruk()}
 * @param tijd when it was decided, UTC
 * @param actor who asked for it
 * @param traceparent the trace in which it was asked, or {@code null}
 * @param gebeurtenissen in order, never empty
 * @param <G> the events of the stream
 */
public record Commit<G>(
    long versie,
    String opdrachtId,
    @Nullable String vingerafdruk,
    Instant tijd,
    Actor actor,
    @Nullable String traceparent,
    List<G> gebeurtenissen) {

  public Commit {
    gebeurtenissen = List.copyOf(gebeurtenissen);
  }

  static <G> Commit<G> van(Opdracht opdracht, long versie, List<G> gebeurtenissen) {
    return new Commit<>(
        versie,
        opdracht.id(),
        opdracht.vingerafdruk(),
        opdracht.tijd(),
        opdracht.actor(),
        opdracht.traceparent(),
        gebeurtenissen);
  }
}
