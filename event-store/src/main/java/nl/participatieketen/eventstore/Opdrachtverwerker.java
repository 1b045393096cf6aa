package nl.participatieketen.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.participatieketen.eventstore.EventStore.Inzage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries out opdrachten on one kind of stream: read, fold, decide, one conditional write.
 *
 * <p>A repeated opdracht (same stream, same id) has no second effect and gets the first answer,
 * also when it runs at the same time on another instance. When two different ones meet, the second
 * decides again on what the first left behind.
 *
 * @param <S> the state
 * @param <G> the events
 */
public final class Opdrachtverwerker<S, G> {

  private static final int HERKANSINGEN = 20;

  private final EventStore store;
  private final Stroomsoort<S, G> soort;
  private final Consumer<StroomId> gewekt;

  /**
   * @param gewekt told of every stream that got a commit, after the store has acknowledged it; must
   *     not block
   */
  public Opdrachtverwerker(EventStore store, Stroomsoort<S, G> soort, Consumer<StroomId> gewekt) {
    this.store = store;
    this.soort = soort;
    this.gewekt = gewekt;
  }

  /**
   * Carries out an opdracht that may begin a stream.
   *
   * @param beslis pure; may be asked again when another writer was first
   * @return the answer; error signal {@link TeDruk} when others kept being first, or the store's
   *     own
   */
  public Mono<Uitslag<S>> begin(StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    return voerUit(id, opdracht, beslis, false);
  }

  /** Like {@link #begin}, but a stream that does not exist gives {@link Uitslag.Onbekend}. */
  public Mono<Uitslag<S>> vervolg(StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    return voerUit(id, opdracht, beslis, true);
  }

  /** The stream as it is now; empty where none exists for this tenant. */
  public Mono<Momentopname<S, G>> lees(StroomId id, Inzage inzage) {
    return store
        .lees(soort, id, inzage)
        .filter(Stroom::bestaat)
        .map(
            stroom ->
                new Momentopname<>(id, soort.vouw(stroom), stroom.versie(), stroom.commits()));
  }

  private Mono<Uitslag<S>> voerUit(
      StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis, boolean moetBestaan) {
    return store
        .lees(soort, id, Inzage.MET)
        .flatMap(
            stroom ->
                moetBestaan && !stroom.bestaat()
                    ? Mono.<Uitslag<S>>just(new Uitslag.Onbekend<>(id))
                    : eerderAntwoord(stroom, opdracht)
                        .map(Mono::just)
                        .orElseGet(() -> beslis(stroom, opdracht, beslis)))
        .retryWhen(
            Retry.backoff(HERKANSINGEN, Duration.ofMillis(2))
                .maxBackoff(Duration.ofMillis(200))
                .filter(AnderWasEerst.class::isInstance)
                .onRetryExhaustedThrow((spec, signaal) -> new TeDruk(id)));
  }

  private Optional<Uitslag<S>> eerderAntwoord(Stroom<G> stroom, Opdracht opdracht) {
    Optional<Commit<G>> commit = stroom.commitVan(opdracht.id());
    if (commit.isPresent()) {
      return Optional.of(
          isDezelfde(commit.get().vingerafdruk(), opdracht)
              ? vastgelegd(stroom, commit.get().versie(), true)
              : new Uitslag.IdHergebruikt<>(stroom.id()));
    }
    return stroom
        .weigeringVan(opdracht.id())
        .map(
            weigering ->
                isDezelfde(weigering.vingerafdruk(), opdracht)
                    ? new Uitslag.Geweigerd<>(
                        stroom.id(),
                        soort.vouw(stroom, weigering.versie()),
                        weigering.versie(),
                        weigering.grond())
                    : new Uitslag.IdHergebruikt<>(stroom.id()));
  }

  private static boolean isDezelfde(@Nullable String eerder, Opdracht opdracht) {
    return Objects.equals(eerder, opdracht.vingerafdruk());
  }

  private Mono<Uitslag<S>> beslis(
      Stroom<G> stroom, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    Long verwacht = opdracht.verwachteVersie();
    if (verwacht != null && verwacht != stroom.versie()) {
      return Mono.just(new Uitslag.VersieVerouderd<>(stroom.id(), stroom.versie()));
    }
    S stand = soort.vouw(stroom);
    return switch (beslis.apply(stand)) {
      case Besluit.Geweigerd<G>(Grond grond) -> weiger(stroom, stand, opdracht, grond);
      case Besluit.Aanvaard<G>(List<G> gebeurtenissen) when gebeurtenissen.isEmpty() ->
          Mono.just(vastgelegd(stroom, stroom.versie(), true));
      case Besluit.Aanvaard<G>(List<G> gebeurtenissen) ->
          legVast(stroom, stand, opdracht, gebeurtenissen);
    };
  }

  private Mono<Uitslag<S>> weiger(Stroom<G> stroom, S stand, Opdracht opdracht, Grond grond) {
    Uitslag<S> uitslag = new Uitslag.Geweigerd<>(stroom.id(), stand, stroom.versie(), grond);
    if (!stroom.bestaat()) {
      return Mono.just(uitslag);
    }
    return store
        .onthoud(
            stroom.id(),
            new Weigering(
                opdracht.id(), opdracht.vingerafdruk(), opdracht.tijd(), stroom.versie(), grond))
        .thenReturn(uitslag);
  }

  private Mono<Uitslag<S>> legVast(
      Stroom<G> stroom, S stand, Opdracht opdracht, List<G> gebeurtenissen) {
    Commit<G> commit = Commit.van(opdracht, stroom.versie() + 1, gebeurtenissen);
    S nieuw = stand;
    for (G gebeurtenis : gebeurtenissen) {
      nieuw = soort.verwerk(nieuw, gebeurtenis);
    }
    UUID deelnemer = soort.deelnemer(nieuw);
    Uitslag<S> uitslag = new Uitslag.Vastgelegd<>(stroom.id(), nieuw, commit.versie(), false);
    return store
        .voegToe(soort, stroom, deelnemer, commit)
        .flatMap(gelukt -> gelukt ? Mono.just(uitslag) : Mono.error(new AnderWasEerst(stroom.id())))
        .doOnSuccess(klaar -> gewekt.accept(stroom.id()));
  }

  private Uitslag<S> vastgelegd(Stroom<G> stroom, long versie, boolean herhaald) {
    return new Uitslag.Vastgelegd<>(stroom.id(), soort.vouw(stroom, versie), versie, herhaald);
  }

  private static final class AnderWasEerst extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnderWasEerst(StroomId id) {
      super("another writer was first on " + id, null, false, false);
    }
  }

  /** Other writers kept being first on one stream; nothing was written. */
  public static final class TeDruk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TeDruk(StroomId id) {
      super("could not write to %s: %d other writers were first".formatted(id, HERKANSINGEN));
    }
  }
}
