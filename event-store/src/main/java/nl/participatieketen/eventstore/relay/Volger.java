package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.EventStore;
import nl.participatieketen.eventstore.EventStore.OngelezenStroom;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.mongo.Lease;
import nl.participatieketen.eventstore.mongo.Rijen;
import nl.participatieketen.eventstore.relay.Stroomverwerkingen.Gevolgen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Follows the streams: writes the rows and terms, then publishes, and only after the broker's
 * acknowledgement marks the stream. Whatever is killed when, the mark is behind the truth and the
 * next turn does it again: events may be repeated, never lost, and within a stream an event is
 * never first delivered before an earlier one.
 *
 * <p>A broker that is away holds up what is to be published and nothing else: rows and terms of
 * what this instance writes meanwhile are kept up. A stream that can't be read, translated or
 * published is reported and passed over, so that it does not hold up the others; see {@link Keuze}.
 */
final class Volger implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Volger.class);
  private static final Duration RUST = Duration.ofMillis(200);

  /** How long a turn waits for the broker before it goes on with the rows. */
  private static final Duration AFWACHTEN = Duration.ofSeconds(1);

  private final EventStore store;
  private final Rijen rijen;
  private final Uitgever uitgever;
  private final Stroomverwerkingen verwerkingen;
  private final Lease lease;
  private final Punt.Doorgang doorgang;
  private final Keuze keuze;
  private final Volgmeting meting;
  private final Lus lus;
  private volatile @Nullable CompletableFuture<Void> onderweg;

  /**
   * @param klok the clock of the machine, for patience
   * @param tijd the clock by which commits are dated
   */
  Volger(
      EventStore store,
      Rijen rijen,
      Uitgever uitgever,
      Stroomverwerkingen verwerkingen,
      Lease lease,
      Clock klok,
      Clock tijd,
      MeterRegistry meters,
      Punt.Doorgang doorgang) {
    this.store = store;
    this.rijen = rijen;
    this.uitgever = uitgever;
    this.verwerkingen = verwerkingen;
    this.lease = lease;
    this.doorgang = doorgang;
    this.keuze = new Keuze(store, klok);
    this.meting = new Volgmeting(meters, tijd, keuze::overgeslagen);
    this.lus = new Lus("keten-volger", RUST, this::ronde);
  }

  void start() {
    lus.start();
  }

  /** Tells that a stream got a commit. Never blocks. */
  void wek(StroomId id) {
    keuze.wek(id);
    lus.wek();
  }

  /** One turn: as many streams as fit in a batch; tells whether there may be more at once. */
  private Mono<Boolean> ronde() {
    return lease.neem().flatMap(heeft -> heeft ? volg() : Mono.fromCallable(this::vergeet));
  }

  private boolean vergeet() {
    keuze.vergeet();
    meting.oudste(null);
    return false;
  }

  private Mono<Boolean> volg() {
    CompletableFuture<Void> zending = onderweg;
    if (zending == null) {
      return keuze.kies().flatMap(ids -> verwerk(ids, true));
    }
    if (!zending.isDone()) {
      return verwerk(keuze.gewekte(), false);
    }
    onderweg = null;
    return Mono.fromFuture(zending).thenReturn(true);
  }

  private Mono<Boolean> verwerk(Set<StroomId> ids, boolean publiceer) {
    if (ids.isEmpty()) {
      if (publiceer) {
        meting.oudste(null);
      }
      return Mono.just(false);
    }
    return store
        .leesAlle(ids)
        .collectList()
        .publishOn(Schedulers.boundedElastic())
        .map(this::gevolgen)
        .flatMap(
            gevolgen ->
                schrijfRijen(ids, gevolgen)
                    .then(publiceer ? zendOf(ids, gevolgen) : Mono.<Void>empty()))
        .thenReturn(true);
  }

  private Gevolgen gevolgen(List<OngelezenStroom> stromen) {
    doorgang.bij(Punt.GELEZEN);
    return verwerkingen.verwerk(stromen, this::slaOver);
  }

  private void slaOver(StroomId id, Throwable fout) {
    keuze.slaOver(id);
    meting.mislukt();
    LOG.error("stroom {} kan niet gevolgd worden en wordt even overgeslagen", id, fout);
  }

  private Mono<Void> schrijfRijen(Set<StroomId> ids, Gevolgen gevolgen) {
    return gevolgen
        .schrijf(rijen::schrijf)
        .doOnError(fout -> mislukt(ids, fout))
        .then(Mono.fromRunnable(() -> doorgang.bij(Punt.RIJEN_GESCHREVEN)));
  }

  /** Sends, and leaves it on its way when it takes long. */
  private Mono<Void> zendOf(Set<StroomId> ids, Gevolgen gevolgen) {
    return Mono.defer(
        () -> {
          meting.oudste(gevolgen.oudste());
          CompletableFuture<Void> zending = zend(ids, gevolgen).toFuture();
          onderweg = zending;
          return Mono.fromFuture(zending, true)
              .doOnTerminate(() -> onderweg = null)
              .timeout(AFWACHTEN, Mono.empty());
        });
  }

  private Mono<Void> zend(Set<StroomId> ids, Gevolgen gevolgen) {
    long begin = System.nanoTime();
    List<CloudEventEnvelope> events = gevolgen.events();
    return Mono.defer(() -> uitgever.publiceer(events))
        .then(Mono.<Void>fromRunnable(() -> doorgang.bij(Punt.GEPUBLICEERD)))
        .then(Mono.defer(() -> store.markeer(gevolgen.versies())))
        .then(Mono.<Void>fromRunnable(() -> doorgang.bij(Punt.GEMARKEERD)))
        .doOnSuccess(
            klaar -> {
              keuze.gelukt();
              meting.gepubliceerd(events.size(), Duration.ofNanos(System.nanoTime() - begin));
            })
        .doOnError(fout -> mislukt(ids, fout));
  }

  private void mislukt(Set<StroomId> ids, Throwable fout) {
    meting.mislukt();
    if (keuze.mislukt(ids)) {
      LOG.error("stroom {} wordt even overgeslagen", ids, fout);
    }
  }

  @Override
  public void close() {
    lus.close();
  }
}
