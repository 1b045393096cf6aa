package nl.participatieketen.werkgever.plaatsen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Antwoord;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Stroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The store as one player of a game sees it. */
record Speler(int nummer, Geheugen geheugen, Beurten beurten) implements EventStore {

  @Override
  public <G> Mono<Stroom<G>> lees(Stroomsoort<?, G> soort, StroomId id, Inzage inzage) {
    return beurten.beurt(nummer, () -> geheugen.<G>lees(id));
  }

  @Override
  public <G> Mono<Boolean> voegToe(
      Stroomsoort<?, G> soort, Stroom<G> gezien, @Nullable UUID deelnemer, Commit<G> commit) {
    return beurten.beurt(nummer, () -> geheugen.voegToe(gezien, deelnemer, commit));
  }

  @Override
  public Mono<Boolean> onthoud(Stroom<?> gezien, Antwoord antwoord) {
    return Mono.error(new UnsupportedOperationException());
  }

  @Override
  public Flux<StroomId> uitgaand(int hoogstens) {
    return Flux.error(new UnsupportedOperationException());
  }

  @Override
  public Flux<OngelezenStroom> leesAlle(Collection<StroomId> ids) {
    return Flux.error(new UnsupportedOperationException());
  }

  @Override
  public Mono<Void> markeer(Map<StroomId, Long> gepubliceerdTot) {
    return Mono.error(new UnsupportedOperationException());
  }

  @Override
  public Mono<List<StroomId>> blader(String soort, @Nullable StroomId na, int hoogstens) {
    return Mono.error(new UnsupportedOperationException());
  }
}
