package nl.participatieketen.eventstore.relay;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Aansluiting.Termijnwerk;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.Opdracht;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Stroomsoort;
import nl.participatieketen.eventstore.mongo.Lease;
import nl.participatieketen.eventstore.mongo.Rijen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What goes on by itself after a commit: follower, term watch and rebuild, made and started. */
final class Nasleep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Nasleep.class);
  private static final Duration AFSCHEID = Duration.ofSeconds(5);
  private static final Duration OPNIEUW = Duration.ofMillis(250);

  private final List<Aansluiting<?, ?>> aansluitingen;
  private final Rijen rijen;
  private final Termijnen termijnen;
  private final Lease leaseVolger;
  private final Lease leaseTermijnen;
  private final Volger volger;
  private final Termijnwacht termijnwacht;
  private final Herbouw herbouw;
  private final Disposable.Swap herbouwen = Disposables.swap();

  /** Gives the verwerker of a kind of stream. */
  @FunctionalInterface
  interface Verwerkers {
    <S, G> Opdrachtverwerker<S, G> voor(Stroomsoort<S, G> soort);
  }

  Nasleep(
      String instantie,
      MongoDatabase database,
      EventStore store,
      Uitgever uitgever,
      Clock tijd,
      MeterRegistry meters,
      Function<String, URI> bron,
      List<Aansluiting<?, ?>> aansluitingen,
      Verwerkers verwerkers,
      Duration lease,
      Punt.Doorgang doorgang) {
    Clock machine = Clock.systemUTC();
    var verwerkingen = new Stroomverwerkingen(aansluitingen, bron);
    Map<String, Termijnwacht.Afhandeling> afhandelingen = new HashMap<>();
    for (Aansluiting<?, ?> aansluiting : aansluitingen) {
      afhandelingen.put(aansluiting.soort().naam(), afhandeling(aansluiting, verwerkers, tijd));
    }
    this.aansluitingen = List.copyOf(aansluitingen);
    this.rijen = new Rijen(database);
    this.termijnen = new Termijnen(database);
    this.leaseVolger = new Lease(database, "volger", instantie, lease, machine);
    this.leaseTermijnen = new Lease(database, "termijnen", instantie, lease, machine);
    this.volger =
        new Volger(
            store, rijen, uitgever, verwerkingen, leaseVolger, machine, tijd, meters, doorgang);
    this.termijnwacht = new Termijnwacht(termijnen, afhandelingen, leaseTermijnen, tijd, meters);
    this.herbouw = new Herbouw(store, rijen, verwerkingen, database);
  }

  private static <S, G> Termijnwacht.Afhandeling afhandeling(
      Aansluiting<S, G> aansluiting, Verwerkers verwerkers, Clock tijd) {
    Opdrachtverwerker<S, G> verwerker = verwerkers.voor(aansluiting.soort());
    return (stroom, termijn) -> {
      Instant nu = tijd.instant();
      Termijnwerk werk = aansluiting.termijnwerk().get(termijn.soort());
      return werk != null
          ? werk.verricht(stroom, termijn, nu)
          : verwerker.probeer(
              stroom,
              Opdracht.van(
                  termijn.opdrachtId(), Actor.systeem(stroom.organisatie(), "termijn"), nu),
              stand -> aansluiting.termijnbesluit().verstreken(stand, termijn, nu));
    };
  }

  /**
   * Makes the indexes of the rows, then starts. Rows of an older shape are rebuilt meanwhile, by
   * the instance that holds the lease: beside a follower of an older version they would grow old
   * again.
   */
  public Mono<Void> start() {
    return termijnen
        .richtIn()
        .thenMany(Flux.fromIterable(projecties()))
        .concatMap(projectie -> rijen.richtIn(projectie.collectie(), zoekvelden(projectie)))
        .then(
            Mono.fromRunnable(
                () -> {
                  volger.start();
                  termijnwacht.start();
                  herbouwen.update(herbouwWatVeranderde().subscribe());
                }));
  }

  private Mono<Void> herbouwWatVeranderde() {
    return Mono.defer(leaseVolger::neem)
        .filter(heeft -> heeft)
        .repeatWhenEmpty(keren -> keren.delayElements(OPNIEUW))
        .flatMap(heeft -> herbouw.herbouwWatVeranderde())
        .doOnError(fout -> LOG.warn("herbouw van de leesmodellen stokt en begint opnieuw", fout))
        .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, AFSCHEID));
  }

  private List<Projectie<?>> projecties() {
    return aansluitingen.stream()
        .<Projectie<?>>flatMap(aansluiting -> aansluiting.projecties().stream())
        .toList();
  }

  private static List<String> zoekvelden(Projectie<?> projectie) {
    Set<String> velden = new LinkedHashSet<>(projectie.zoekvelden());
    velden.add("organisatie");
    return List.copyOf(velden);
  }

  /** Tells that a stream got a commit. Never blocks. */
  public void wek(StroomId id) {
    volger.wek(id);
  }

  public Herbouw herbouw() {
    return herbouw;
  }

  @Override
  public void close() {
    herbouwen.dispose();
    volger.close();
    termijnwacht.close();
    leaseVolger
        .geefTerug()
        .then(Mono.defer(leaseTermijnen::geefTerug))
        .timeout(AFSCHEID)
        .onErrorComplete()
        .block();
  }
}
