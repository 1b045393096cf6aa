package nl.participatieketen.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class TurnsTest {

  private static final StreamId HERE = new StreamId("gemeente-voorbeeld", "proef", new UUID(0, 1));
  private static final StreamId THERE = new StreamId("gemeente-voorbeeld", "proef", new UUID(0, 2));

  private final Turns turns = new Turns();
  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void the_second_begins_when_the_first_has_ended_and_another_stream_does_not_wait() {
    Sinks.Empty<Void> first = Sinks.empty();

    var both = Mono.when(named(HERE, first.asMono(), "first"), named(HERE, Mono.empty(), "second"));
    var waiting = both.toFuture();
    named(THERE, Mono.empty(), "elsewhere").block();

    assertThat(done).containsExactly("elsewhere");
    first.tryEmitEmpty();
    waiting.join();
    assertThat(done).containsExactly("elsewhere", "first", "second");
    await().untilAsserted(() -> assertThat(turns.busy()).isZero());
  }

  @Test
  void who_fails_or_leaves_holds_up_nobody() {
    Sinks.Empty<Void> first = Sinks.empty();
    Disposable gone = named(HERE, Mono.never(), "gone").subscribe();
    turns.take(HERE, Mono.error(new IllegalStateException("no"))).onErrorComplete().subscribe();
    var last = named(HERE, first.asMono(), "last").toFuture();

    gone.dispose();
    first.tryEmitEmpty();
    last.join();

    assertThat(done).containsExactly("last");
    await().untilAsserted(() -> assertThat(turns.busy()).isZero());
  }

  @Test
  void a_thousand_in_a_row_keep_their_order() {
    Sinks.Empty<Void> first = Sinks.empty();
    var all =
        Flux.range(0, 1000)
            .flatMap(n -> named(HERE, n == 0 ? first.asMono() : Mono.empty(), "" + n), 1000)
            .then()
            .toFuture();

    first.tryEmitEmpty();
    all.join();

    assertThat(done)
        .containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj(n -> "" + n).toList());
  }

  private Mono<Void> named(StreamId id, Mono<Void> work, String name) {
    return turns.take(id, work.doOnSuccess(nothing -> done.add(name)));
  }
}
