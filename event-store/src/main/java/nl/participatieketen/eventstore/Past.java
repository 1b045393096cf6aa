package nl.participatieketen.eventstore;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Part;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the parts of a stream come to: who knows this needs only its head.
 *
 * @param parts how many of them, from the first
 * @param version the last version in them; 0 where there are none
 * @param state the state then
 * @param events how many events there were
 * @param begun when the first commit was made, or {@code null} where there are no parts
 * @param decisionVersion the last version on which a decision may hang
 * @param commands what was recorded, by the id of its command
 * @param keys with which what is sensitive was opened, each with a question that tells whether it
 *     still opens
 */
record Past<S>(
    int parts,
    long version,
    S state,
    long events,
    @Nullable Instant begun,
    long decisionVersion,
    Map<String, Recorded> commands,
    Map<UUID, Mono<Boolean>> keys) {

  /** A commit, as far as a repeated command asks for it. */
  record Recorded(long version, @Nullable String fingerprint) {}

  /** Of a stream that is read whole. */
  static <S> Past<S> none(StreamKind<S, ?> kind) {
    return new Past<>(0, 0, kind.initial(), 0, null, 0, Map.of(), Map.of());
  }

  /** Whether reading the parts again would give the same: no key was destroyed since. */
  Mono<Boolean> stillHolds() {
    return Flux.fromIterable(keys.values()).concatMap(opens -> opens).all(opens -> opens);
  }

  /** With the parts that come next, in order. */
  <G> Past<S> then(StreamKind<S, G> kind, List<Part<G>> next) {
    S folded = state;
    long count = events;
    long last = version;
    long decided = decisionVersion;
    Instant first = begun;
    Map<String, Recorded> recorded = new HashMap<>(commands);
    Map<UUID, Mono<Boolean>> opened = new HashMap<>(keys);
    for (Part<G> part : next) {
      opened.putAll(part.keys());
      for (Commit<G> commit : part.commits()) {
        for (G event : commit.events()) {
          folded = kind.evolve(folded, event);
          count++;
          decided = kind.bearsOnDecisions(event) ? commit.version() : decided;
        }
        first = first == null ? commit.time() : first;
        last = commit.version();
        recorded.put(commit.commandId(), new Recorded(last, commit.fingerprint()));
      }
    }
    return new Past<>(parts + next.size(), last, folded, count, first, decided, recorded, opened);
  }
}
