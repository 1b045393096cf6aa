package nl.participatieketen.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import nl.participatieketen.eventstore.EventStore.Insight;
import reactor.core.publisher.Mono;

/**
 * Remembers what the parts of streams come to, so that each part is read once as long as its stream
 * is asked for; parts never change. What was opened with a key that has been destroyed since is not
 * used again.
 *
 * @param <S> the state
 * @param <G> the events
 */
public final class Pasts<S, G> {

  /** In commits, of all streams together. */
  private static final long ROOM = 200_000;

  private static final Duration UNASKED = Duration.ofMinutes(5);

  private final EventStore store;
  private final StreamKind<S, G> kind;
  private final Cache<Name, Past<S>> known =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .<Name, Past<S>>weigher((name, past) -> (int) Math.min(past.version(), ROOM))
          .expireAfterAccess(UNASKED)
          .build();

  private record Name(StreamId stream, Insight insight) {}

  public Pasts(EventStore store, StreamKind<S, G> kind) {
    this.store = store;
    this.kind = kind;
  }

  /**
   * The stream as far as a decision needs it.
   *
   * @param head as it was read with this insight, perhaps whole
   */
  public Mono<Present<S, G>> present(EventStream<G> head, Insight insight) {
    return head.isWhole()
        ? Mono.just(Present.whole(kind, head))
        : past(head, new Name(head.id(), insight)).map(past -> new Present<>(kind, head, past));
  }

  private Mono<Past<S>> past(EventStream<G> head, Name name) {
    Past<S> earlier = known.getIfPresent(name);
    return earlier == null || earlier.parts() > head.parts().count()
        ? extended(Past.none(kind), head, name)
        : earlier
            .stillHolds()
            .flatMap(holds -> extended(holds ? earlier : Past.none(kind), head, name));
  }

  private Mono<Past<S>> extended(Past<S> earlier, EventStream<G> head, Name name) {
    return earlier.parts() == head.parts().count()
        ? Mono.just(earlier)
        : store
            .readParts(kind, head.id(), earlier.parts() + 1, head.parts().count(), name.insight())
            .map(parts -> earlier.then(kind, parts))
            .doOnNext(past -> known.put(name, past));
  }
}
