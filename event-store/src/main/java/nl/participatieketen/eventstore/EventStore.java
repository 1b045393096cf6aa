package nl.participatieketen.eventstore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where streams are kept: one document each. Every answer comes after the store has acknowledged. A
 * failing store gives an error signal; what was asked then may or may not have happened, and asking
 * again is safe.
 */
public interface EventStore {

  /** Whether sensitive facts are decrypted while reading. */
  enum Insight {
    /** Sensitive components are {@code null}: enough for rows and published events. */
    WITHOUT,
    /** Sensitive components are filled in, unless the key of the deelnemer was destroyed. */
    WITH
  }

  /** The whole stream, or an empty one of version 0 where none exists. */
  <G> Mono<EventStream<G>> read(StreamKind<?, G> kind, StreamId id, Insight insight);

  /**
   * Like {@link #read}, but a store that keeps the oldest commits of a long stream in parts leaves
   * those out. What it costs does not grow with the stream.
   */
  default <G> Mono<EventStream<G>> readHead(StreamKind<?, G> kind, StreamId id, Insight insight) {
    return read(kind, id, insight);
  }

  /**
   * The parts of a stream, in order. They never change, but for what is sensitive in them.
   *
   * @param from the first, counted from 1
   * @param to the last that is wanted
   */
  default <G> Mono<List<Part<G>>> readParts(
      StreamKind<?, G> kind, StreamId id, int from, int to, Insight insight) {
    return Mono.error(new UnsupportedOperationException("this store keeps its streams whole"));
  }

  /**
   * Adds one commit, whole or not at all, if the stream still has the version of {@code seen} and
   * remembers no answer to the same opdracht.
   *
   * @param deelnemer whose key encrypts sensitive components, or {@code null} where there are none
   * @return whether it was added; {@code false} when somebody else was first
   * @throws StreamFull (as error signal) when the commit is larger than one may be
   */
  <G> Mono<Boolean> append(
      StreamKind<?, G> kind, EventStream<G> seen, @Nullable UUID deelnemer, Commit<G> commit);

  /**
   * Remembers an answer that added nothing, under the same conditions as {@link #append}; changes
   * no version. Of these answers an existing stream keeps the last fifty.
   *
   * @return whether it is remembered; {@code false} when somebody else was first
   */
  Mono<Boolean> remember(EventStream<?> seen, RememberedAnswer answer);

  /** Streams with commits that the relay has not published yet, at most {@code atMost}. */
  Flux<Outgoing> outgoing(int atMost);

  /**
   * The streams with these ids as they are now, without insight, as {@link #readHead} gives them;
   * unknown ids are left out.
   */
  Flux<UnreadStream> readAll(Collection<StreamId> ids);

  /**
   * Marks streams as published up to a version. A version never goes back; a stream that has grown
   * since stays {@link #outgoing}.
   */
  Mono<Void> mark(Map<StreamId, Long> publishedTo);

  /**
   * The ids of all streams of one kind, of all tenants, in key order, from {@code after}
   * (exclusive).
   */
  Mono<List<StreamId>> page(String kind, @Nullable StreamId after, int atMost);

  /**
   * Whether this error signal of the store means that the connection broke under an operation: it
   * may have been carried out or not, and asking again may succeed at once.
   */
  default boolean isConnectionBroken(Throwable error) {
    return false;
  }

  /**
   * Commits that a stream has put away.
   *
   * @param keys with which what is sensitive in them was opened, by an id that is never used again,
   *     each with a question that tells whether it still opens; empty where they were read without
   *     insight
   */
  record Part<G>(List<Commit<G>> commits, Map<UUID, Mono<Boolean>> keys) {
    public Part {
      commits = List.copyOf(commits);
      keys = Map.copyOf(keys);
    }
  }

  /** A stream whose kind the reader has yet to choose. */
  interface UnreadStream {
    StreamId id();

    <G> EventStream<G> as(StreamKind<?, G> kind);
  }

  /** A limit of a stream is reached; nothing was written, and asking again gives the same. */
  final class StreamFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StreamFull(StreamId id, String limit) {
      super("nothing was added to stream %s: %s".formatted(id, limit));
    }
  }
}
