package nl.participatieketen.eventstore;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Lets the commands of this process on one stream come one after the other, in the order in which
 * they were asked. Side by side they would read, lose the race and read again. It saves work; it is
 * no lock: other processes write too, and the version of the stream decides.
 */
final class Turns {

  private final ConcurrentMap<StreamId, Sinks.Empty<Void>> last = new ConcurrentHashMap<>();

  <T> Mono<T> take(StreamId id, Mono<T> work) {
    return Mono.defer(
        () -> {
          Sinks.Empty<Void> mine = Sinks.empty();
          Sinks.Empty<Void> before = last.put(id, mine);
          return (before == null
                  ? Mono.<Void>empty()
                  : before.asMono().publishOn(Schedulers.parallel()))
              .then(work)
              .doFinally(
                  signal -> {
                    last.remove(id, mine);
                    mine.tryEmitEmpty();
                  });
        });
  }

  /** How many streams someone is busy with. */
  int busy() {
    return last.size();
  }
}
