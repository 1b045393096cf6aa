package nl.participatieketen.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * also when it runs at the same time on another instance and also when the first answer was a
 * refusal or changed nothing. Such an answer is kept with an existing stream, among its last fifty;
 * a refusal to begin a stream leaves nothing to keep it in and is decided anew. When two different
 * ones meet, the second decides again on what the first left behind. Where the connection to the
 * store breaks under an opdracht, it is carried out once more.
 *
 * @param <S> the state
 * @param <G> the events
 */
public final class Opdrachtverwerker<S, G> {

  private static final int HERKANSINGEN = 20;

  private final EventStore store;
  private final Stroomsoort<S, G> soort;
  private final Consumer<StroomId> gewekt;
  private final Opdrachtmeting meting;

  /**
   * @param gewekt told of every stream that got a commit, after the store has acknowledged it; must
   *     not block
   */
  public Opdrachtverwerker(EventStore store, Stroomsoort<S, G> soort, Consumer<StroomId> gewekt) {
    this(store, soort, gewekt, new CompositeMeterRegistry());
  }

  /** Like the other, and times every opdracht by its outcome as {@code keten.opdracht}. */
  public Opdrachtverwerker(
      EventStore store, Stroomsoort<S, G> soort, Consumer<StroomId> gewekt, MeterRegistry meters) {
    this.store = store;
    this.soort = soort;
    this.gewekt = gewekt;
    this.meting = new Opdrachtmeting(meters, soort.naam());
  }

  /**
   * Carries out an opdracht that may begin a stream. It is tried as a beginning first, which needs
   * no reading; only where that can't be is the stream read.
   *
   * @param beslis pure; may be asked again when another writer was first
   * @return the answer; error signal {@link TeDruk} when others kept being first, or the store's
   *     own
   */
  public Mono<Uitslag<S>> begin(StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    return Mono.defer(() -> alsEerste(id, opdracht, beslis))
        .switchIfEmpty(Mono.defer(() -> lezend(id, opdracht, beslis, Wijze.BEGIN)))
        .transform(meting::meet);
  }

  /** Like {@link #begin}, but a stream that does not exist gives {@link Uitslag.Onbekend}. */
  public Mono<Uitslag<S>> vervolg(StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    return lezend(id, opdracht, beslis, Wijze.VERVOLG).transform(meting::meet);
  }

  /**
   * Like {@link #vervolg}, but an answer that adds nothing is not remembered: asking again decides
   * again.
   */
  public Mono<Uitslag<S>> probeer(StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    return lezend(id, opdracht, beslis, Wijze.PROBEER).transform(meting::meet);
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

  private enum Wijze {
    BEGIN,
    VERVOLG,
    PROBEER
  }

  /**
   * Empty where the stream exists, or where only reading tells what the answer is: also whether a
   * write has been done of which no answer came back.
   */
  private Mono<Uitslag<S>> alsEerste(
      StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis) {
    S stand = soort.begin();
    return opdracht.verwachteVersie() == null
            && beslis.apply(stand) instanceof Besluit.Aanvaard<G>(List<G> gebeurtenissen)
            && !gebeurtenissen.isEmpty()
        ? legVast(Stroom.leeg(id), stand, opdracht, gebeurtenissen)
            .onErrorResume(
                fout -> fout instanceof AnderWasEerst || store.isVerbroken(fout),
                fout -> Mono.empty())
        : Mono.empty();
  }

  /** Where the connection breaks, reads once more: a commit that was added is found then. */
  private Mono<Uitslag<S>> lezend(
      StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis, Wijze wijze) {
    Mono<Uitslag<S>> poging = poging(id, opdracht, beslis, wijze);
    return poging.onErrorResume(store::isVerbroken, fout -> poging);
  }

  private Mono<Uitslag<S>> poging(
      StroomId id, Opdracht opdracht, Function<S, Besluit<G>> beslis, Wijze wijze) {
    return store
        .lees(soort, id, Inzage.MET)
        .flatMap(stroom -> antwoord(stroom, opdracht, beslis, wijze))
        .retryWhen(
            Retry.backoff(HERKANSINGEN, Duration.ofMillis(2))
                .maxBackoff(Duration.ofMillis(200))
                .filter(AnderWasEerst.class::isInstance)
                .onRetryExhaustedThrow((spec, signaal) -> new TeDruk(id)));
  }

  private Mono<Uitslag<S>> antwoord(
      Stroom<G> stroom, Opdracht opdracht, Function<S, Besluit<G>> beslis, Wijze wijze) {
    return wijze != Wijze.BEGIN && !stroom.bestaat()
        ? Mono.just(new Uitslag.Onbekend<>(stroom.id()))
        : eerderAntwoord(stroom, opdracht)
            .map(Mono::just)
            .orElseGet(() -> beslis(stroom, opdracht, beslis, wijze));
  }

  private Optional<Uitslag<S>> eerderAntwoord(Stroom<G> stroom, Opdracht opdracht) {
    return stroom
        .commitVan(opdracht.id())
        .map(commit -> tenzijAnders(stroom, opdracht, commit.vingerafdruk(), commit.versie(), null))
        .or(
            () ->
                stroom
                    .antwoordOp(opdracht.id())
                    .map(
                        eerder ->
                            tenzijAnders(
                                stroom,
                                opdracht,
                                eerder.vingerafdruk(),
                                eerder.versie(),
                                eerder.grond())));
  }

  private Uitslag<S> tenzijAnders(
      Stroom<G> stroom,
      Opdracht opdracht,
      @Nullable String vingerafdruk,
      long versie,
      @Nullable Grond grond) {
    return Objects.equals(vingerafdruk, opdracht.vingerafdruk())
        ? uitslag(stroom.id(), soort.vouw(stroom, versie), versie, grond)
        : new Uitslag.IdHergebruikt<>(stroom.id());
  }

  /** An answer that adds nothing: a repeated one, a refusal, or what already was as asked. */
  private Uitslag<S> uitslag(StroomId id, S stand, long versie, @Nullable Grond grond) {
    return grond == null
        ? new Uitslag.Vastgelegd<>(id, stand, versie, true)
        : new Uitslag.Geweigerd<>(id, stand, versie, grond);
  }

  private Mono<Uitslag<S>> beslis(
      Stroom<G> stroom, Opdracht opdracht, Function<S, Besluit<G>> beslis, Wijze wijze) {
    Long verwacht = opdracht.verwachteVersie();
    if (verwacht != null && verwacht != stroom.versie()) {
      return Mono.just(new Uitslag.VersieVerouderd<>(stroom.id(), stroom.versie()));
    }
    S stand = soort.vouw(stroom);
    return switch (beslis.apply(stand)) {
      case Besluit.Geweigerd<G>(Grond grond) -> zonderGevolg(stroom, stand, opdracht, grond, wijze);
      case Besluit.Aanvaard<G>(List<G> gebeurtenissen) when gebeurtenissen.isEmpty() ->
          zonderGevolg(stroom, stand, opdracht, null, wijze);
      case Besluit.Aanvaard<G>(List<G> gebeurtenissen) ->
          legVast(stroom, stand, opdracht, gebeurtenissen);
    };
  }

  private Mono<Uitslag<S>> zonderGevolg(
      Stroom<G> stroom, S stand, Opdracht opdracht, @Nullable Grond grond, Wijze wijze) {
    Uitslag<S> uitslag = uitslag(stroom.id(), stand, stroom.versie(), grond);
    return wijze == Wijze.PROBEER || !stroom.bestaat()
        ? Mono.just(uitslag)
        : store
            .onthoud(stroom, Antwoord.op(opdracht, stroom.versie(), grond))
            .flatMap(gelukt -> alsGelukt(gelukt, stroom.id(), uitslag));
  }

  private Mono<Uitslag<S>> legVast(
      Stroom<G> stroom, S stand, Opdracht opdracht, List<G> gebeurtenissen) {
    Commit<G> commit = Commit.van(opdracht, stroom.versie() + 1, gebeurtenissen);
    S nieuw = stand;
    for (G gebeurtenis : gebeurtenissen) {
      nieuw = soort.verwerk(nieuw, gebeurtenis);
    }
    Uitslag<S> uitslag = new Uitslag.Vastgelegd<>(stroom.id(), nieuw, commit.versie(), false);
    return store
        .voegToe(soort, stroom, soort.deelnemer(nieuw), commit)
        .flatMap(gelukt -> alsGelukt(gelukt, stroom.id(), uitslag))
        .doOnSuccess(klaar -> gewekt.accept(stroom.id()));
  }

  private Mono<Uitslag<S>> alsGelukt(boolean gelukt, StroomId id, Uitslag<S> uitslag) {
    return gelukt ? Mono.just(uitslag) : Mono.error(new AnderWasEerst(id));
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
