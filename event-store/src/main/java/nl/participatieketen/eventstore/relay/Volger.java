package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.OngelezenStroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.mongo.Lease;
import nl.participatieketen.eventstore.mongo.Rijen;
import nl.participatieketen.eventstore.relay.Stroomverwerking.Gevolg;
import nl.participatieketen.eventstore.relay.Stroomverwerking.Rij;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows the streams: writes the rows and terms, then publishes, and only after the broker's
 * acknowledgement marks the stream. Whatever is killed when, the mark is behind the truth and the
 * next turn does it again: events may be repeated, never lost, and within a stream an event is
 * never first delivered before an earlier one.
 *
 * <p>A stream that can't be read or translated is reported and passed over, so that it does not
 * hold up the others; it is tried again every {@link #GEDULD}.
 */
final class Volger implements AutoCloseable {

  /** How long a stream that failed is passed over. */
  static final Duration GEDULD = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(Volger.class);
  private static final int PARTIJ = 250;
  private static final Duration RUST = Duration.ofMillis(200);

  private final EventStore store;
  private final Rijen rijen;
  private final Uitgever uitgever;
  private final Map<String, Stroomverwerking<?, ?>> verwerkingen;
  private final Lease lease;
  private final Clock klok;
  private final Clock tijd;
  private final Punt.Doorgang doorgang;
  private final Lus lus;
  private final Queue<StroomId> gewekt = new ConcurrentLinkedQueue<>();
  private final Map<StroomId, Instant> overgeslagen = new HashMap<>();
  private final AtomicReference<@Nullable Instant> oudste = new AtomicReference<>();
  private final Counter gepubliceerd;
  private final Counter mislukt;
  private final Timer partij;
  private Instant rondgekeken = Instant.MIN;

  /**
   * @param klok the clock of the machine, for leases and patience
   * @param tijd the clock by which commits are dated
   */
  Volger(
      EventStore store,
      Rijen rijen,
      Uitgever uitgever,
      Map<String, Stroomverwerking<?, ?>> verwerkingen,
      Lease lease,
      Clock klok,
      Clock tijd,
      MeterRegistry meters,
      Punt.Doorgang doorgang) {
    this.store = store;
    this.rijen = rijen;
    this.uitgever = uitgever;
    this.verwerkingen = Map.copyOf(verwerkingen);
    this.lease = lease;
    this.klok = klok;
    this.tijd = tijd;
    this.doorgang = doorgang;
    this.lus = new Lus("keten-volger", RUST, this::ronde);
    this.gepubliceerd = meters.counter("keten.relay.gepubliceerd");
    this.mislukt = meters.counter("keten.relay.mislukt");
    this.partij = meters.timer("keten.relay.partij");
    Gauge.builder("keten.relay.achterstand", this, Volger::achterstand)
        .baseUnit("seconds")
        .description("Leeftijd van de oudste commit die nog niet gepubliceerd is")
        .register(meters);
  }

  void start() {
    lus.start();
  }

  /** Tells that a stream got a commit. Never blocks. */
  void wek(StroomId id) {
    gewekt.add(id);
    lus.wek();
  }

  private double achterstand() {
    Instant sinds = oudste.get();
    return sinds == null
        ? 0
        : Math.max(0, Duration.between(sinds, tijd.instant()).toMillis() / 1e3);
  }

  /** One turn: as many streams as fit in a batch; tells whether there may be more at once. */
  Mono<Boolean> ronde() {
    return lease
        .neem()
        .flatMap(heeft -> heeft ? kiesEnVerwerk() : Mono.fromCallable(this::vergeet));
  }

  private boolean vergeet() {
    gewekt.clear();
    return false;
  }

  private Mono<Boolean> kiesEnVerwerk() {
    Instant nu = klok.instant();
    overgeslagen.values().removeIf(tot -> !tot.isAfter(nu));
    Set<StroomId> ids = new LinkedHashSet<>();
    StroomId id;
    while (ids.size() < PARTIJ && (id = gewekt.poll()) != null) {
      ids.add(id);
    }
    boolean kijkRond = ids.isEmpty() || nu.isAfter(rondgekeken.plus(RUST.multipliedBy(5)));
    Mono<Set<StroomId>> keuze = Mono.just(ids);
    if (kijkRond) {
      rondgekeken = nu;
      keuze =
          store
              .uitgaand(PARTIJ)
              .filter(gevonden -> !overgeslagen.containsKey(gevonden))
              .collectList()
              .map(
                  gevonden -> {
                    ids.addAll(gevonden);
                    return ids;
                  });
    }
    return keuze.flatMap(
        gekozen -> {
          if (gekozen.isEmpty()) {
            oudste.set(null);
            return Mono.just(false);
          }
          return verwerk(gekozen).thenReturn(true);
        });
  }

  private Mono<Void> verwerk(Collection<StroomId> ids) {
    long begin = System.nanoTime();
    return store
        .leesAlle(ids)
        .collectList()
        .map(this::gevolgen)
        .flatMap(this::voerDoor)
        .doFinally(signaal -> partij.record(Duration.ofNanos(System.nanoTime() - begin)));
  }

  private Map<StroomId, Gevolg> gevolgen(List<OngelezenStroom> stromen) {
    doorgang.bij(Punt.GELEZEN);
    Map<StroomId, Gevolg> gevolgen = new HashMap<>();
    for (OngelezenStroom stroom : stromen) {
      try {
        gevolgen.put(stroom.id(), verwerking(stroom.id()).verwerk(stroom));
      } catch (RuntimeException fout) {
        slaOver(stroom.id(), fout);
      }
    }
    gevolgen.values().stream()
        .map(gevolg -> gevolg.oudste().toInstant())
        .min(Instant::compareTo)
        .ifPresent(oudste::set);
    return gevolgen;
  }

  private Stroomverwerking<?, ?> verwerking(StroomId id) {
    Stroomverwerking<?, ?> verwerking = verwerkingen.get(id.soort());
    if (verwerking == null) {
      throw new IllegalStateException("no kind of stream is called '%s'".formatted(id.soort()));
    }
    return verwerking;
  }

  private void slaOver(StroomId id, RuntimeException fout) {
    mislukt.increment();
    overgeslagen.put(id, klok.instant().plus(GEDULD));
    LOG.error("stroom {} kan niet gevolgd worden en wordt {} overgeslagen", id, GEDULD, fout);
  }

  private Mono<Void> voerDoor(Map<StroomId, Gevolg> gevolgen) {
    List<CloudEventEnvelope> events = new ArrayList<>();
    gevolgen.values().forEach(gevolg -> events.addAll(gevolg.events()));
    Map<StroomId, Long> gepubliceerdTot =
        gevolgen.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().versie()));
    return schrijfRijen(gevolgen.values())
        .then(Mono.fromRunnable(() -> doorgang.bij(Punt.RIJEN_GESCHREVEN)))
        .then(Mono.defer(() -> uitgever.publiceer(events)))
        .doOnSuccess(klaar -> gepubliceerd.increment(events.size()))
        .then(Mono.fromRunnable(() -> doorgang.bij(Punt.GEPUBLICEERD)))
        .then(Mono.defer(() -> store.markeer(gepubliceerdTot)))
        .then(Mono.fromRunnable(() -> doorgang.bij(Punt.GEMARKEERD)));
  }

  private Mono<Void> schrijfRijen(Collection<Gevolg> gevolgen) {
    Map<String, List<Document>> perCollectie =
        gevolgen.stream()
            .flatMap(gevolg -> gevolg.rijen().stream())
            .collect(
                Collectors.groupingBy(
                    Rij::collectie, Collectors.mapping(Rij::document, Collectors.toList())));
    return Flux.fromIterable(perCollectie.entrySet())
        .concatMap(e -> rijen.schrijf(e.getKey(), e.getValue()))
        .then();
  }

  @Override
  public void close() {
    lus.close();
  }
}
