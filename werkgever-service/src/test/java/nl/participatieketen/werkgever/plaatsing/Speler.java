package nl.participatieketen.werkgever.plaatsing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The store as one player of a game sees it. */
record Speler(int nummer, Geheugen geheugen, Beurten beurten) implements EventStore {

  @Override
  public <G> Mono<EventStream<G>> read(StreamKind<?, G> soort, StreamId id, Insight inzage) {
    return beurten.beurt(nummer, () -> geheugen.<G>lees(id));
  }

  @Override
  public <G> Mono<Boolean> append(
      StreamKind<?, G> soort, EventStream<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    return beurten.beurt(nummer, () -> geheugen.voegToe(gezien, deelnemer, commit));
  }

  @Override
  public Mono<Boolean> remember(EventStream<?> gezien, RememberedAnswer antwoord) {
    return Mono.error(new UnsupportedOperationException());
  }

  @Override
  public Flux<Outgoing> outgoing(int hoogstens) {
    return Flux.error(new UnsupportedOperationException());
  }

  @Override
  public Flux<UnreadStream> readAll(Collection<StreamId> ids) {
    return Flux.error(new UnsupportedOperationException());
  }

  @Override
  public Mono<Void> mark(Map<StreamId, Long> gepubliceerdTot) {
    return Mono.error(new UnsupportedOperationException());
  }

  @Override
  public Mono<List<StreamId>> page(String soort, @Nullable StreamId na, int hoogstens) {
    return Mono.error(new UnsupportedOperationException());
  }
}
