package nl.participatieketen.eventstore.relay;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.UnreadStream;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What follows from streams, each by its kind; one that fails does not hold up the others. */
final class StreamProcessings {

  private final Map<String, StreamProcessing<?, ?>> byKind = new HashMap<>();

  StreamProcessings(
      List<StreamBinding<?, ?>> bindings, Function<String, URI> source, EventStore store) {
    for (StreamBinding<?, ?> binding : bindings) {
      String kind = binding.kind().name();
      if (byKind.put(kind, new StreamProcessing<>(binding, source, store)) != null) {
        throw new IllegalArgumentException("two kinds of stream are called '%s'".formatted(kind));
      }
    }
  }

  Set<String> kinds() {
    return byKind.keySet();
  }

  StreamProcessing<?, ?> of(String kind) {
    StreamProcessing<?, ?> processing = byKind.get(kind);
    if (processing == null) {
      throw new IllegalArgumentException(
          "onbekende soort '%s'; bekend zijn %s".formatted(kind, kinds()));
    }
    return processing;
  }

  /**
   * Reads on where only the head of a stream was read.
   *
   * @param sentTo up to where a stream is known to be published, whatever it says itself
   * @param error is told of every stream that could not be computed
   */
  Mono<Consequences> evolve(
      List<UnreadStream> streams,
      ToLongFunction<StreamId> sentTo,
      BiConsumer<StreamId, Throwable> error) {
    return Flux.fromIterable(streams)
        .concatMap(
            stream ->
                guarded(
                        stream,
                        error,
                        () ->
                            of(stream.id().kind()).recall(stream, sentTo.applyAsLong(stream.id())))
                    .flatMap(ready -> guarded(stream, error, () -> Mono.just(ready.get())))
                    .onErrorResume(
                        failed -> {
                          error.accept(stream.id(), failed);
                          return Mono.empty();
                        }))
        .collectList()
        .map(Consequences::new);
  }

  /** Reactor lets some kinds of Error pass by whoever waits for the answer. */
  private static <T> Mono<T> guarded(
      UnreadStream stream, BiConsumer<StreamId, Throwable> error, Supplier<Mono<T>> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error failed) {
      error.accept(stream.id(), failed);
      return Mono.empty();
    }
  }
}
