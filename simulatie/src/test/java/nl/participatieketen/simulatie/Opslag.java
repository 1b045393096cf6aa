package nl.participatieketen.simulatie;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStream;
import nl.participatieketen.eventstore.Outgoing;
import nl.participatieketen.eventstore.RememberedAnswer;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The streams of one service, in memory; answers at once. */
public final class Opslag implements EventStore {

  private final Map<StreamId, EventStream<?>> stromen = new LinkedHashMap<>();

  public List<StreamId> stromen() {
    return List.copyOf(stromen.keySet());
  }

  public <S, C, E> CommandHandler<S, C, E> verwerker(Decider<S, C, E> besluit) {
    return new CommandHandler<>(
        new StreamHandler<>(this, besluit, id -> {}),
        besluit,
        Duur.TIJDZONE,
        new SimpleMeterRegistry());
  }

  @SuppressWarnings("unchecked") // a stream is read as the kind by which it was written
  public <G> EventStream<G> lees(StreamId id) {
    return (EventStream<G>) stromen.getOrDefault(id, EventStream.empty(id));
  }

  @Override
  public <G> Mono<EventStream<G>> read(StreamKind<?, G> soort, StreamId id, Insight inzage) {
    return Mono.fromSupplier(() -> lees(id));
  }

  @Override
  public <G> Mono<Boolean> append(
      StreamKind<?, G> soort, EventStream<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    return Mono.fromSupplier(
        () -> {
          EventStream<G> nu = lees(gezien.id());
          if (nu.version() != gezien.version()) {
            return false;
          }
          List<Commit<G>> commits = new ArrayList<>(nu.commits());
          commits.add(commit);
          leg(nu, commits, nu.answers());
          return true;
        });
  }

  @Override
  public Mono<Boolean> remember(EventStream<?> gezien, RememberedAnswer antwoord) {
    return Mono.fromSupplier(() -> onthoud(lees(gezien.id()), antwoord));
  }

  private <G> boolean onthoud(EventStream<G> nu, RememberedAnswer antwoord) {
    List<RememberedAnswer> antwoorden = new ArrayList<>(nu.answers());
    antwoorden.add(antwoord);
    leg(nu, nu.commits(), antwoorden);
    return true;
  }

  private <G> void leg(
      EventStream<G> nu, List<Commit<G>> commits, List<RememberedAnswer> antwoorden) {
    stromen.put(
        nu.id(), new EventStream<>(nu.id(), null, commits.size(), commits, antwoorden, 0, 0));
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
