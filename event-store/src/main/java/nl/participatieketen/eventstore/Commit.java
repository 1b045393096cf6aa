package nl.participatieketen.eventstore;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one opdracht added to a stream; written whole or not at all.
 *
 * @param version 1 for the first commit of a stream, then one more each
 * @param commandId see {@link Command#id()}
 * @param fingerprint see {@link Command#fingerprint()}
 * @param time when it was decided, UTC
 * @param actor who asked for it
 * @param traceparent the trace in which it was asked, or {@code null}
 * @param events in order, never empty
 * @param <G> the events of the stream
 */
public record Commit<G>(
    long version,
    String commandId,
    @Nullable String fingerprint,
    Instant time,
    Actor actor,
    @Nullable String traceparent,
    List<G> events) {

  public Commit {
    events = List.copyOf(events);
  }

  static <G> Commit<G> of(Command command, long version, List<G> events) {
    return new Commit<>(
        version,
        command.id(),
        command.fingerprint(),
        command.time(),
        command.actor(),
        command.traceparent(),
        events);
  }
}
