package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Termijn;
import nl.participatieketen.eventstore.Uitslag;
import nl.participatieketen.eventstore.mongo.Lease;
import nl.participatieketen.eventstore.relay.Termijnen.Vervallen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns every term that has passed into one opdracht, also when the service was down that day. The
 * id of the opdracht follows from the term, so two instances, or one that falls half-way, do it
 * once.
 *
 * <p>A term that its stream refuses, or that changes nothing, or that fails, is reported and asked
 * again after {@link #UITSTEL}; it holds up neither other streams nor later terms of its own.
 */
final class Termijnwacht implements AutoCloseable {

  static final Duration UITSTEL = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Termijnwacht.class);
  private static final int PARTIJ = 100;
  private static final int TEGELIJK = 8;
  private static final Duration RUST = Duration.ofMillis(500);

  private final Termijnen termijnen;
  private final Map<String, Afhandeling> afhandelingen;
  private final Lease lease;
  private final Clock tijd;
  private final Lus lus;
  private final Counter afgehandeld;
  private final Counter uitgesteld;
  private final AtomicInteger teLaat = new AtomicInteger();

  /** Carries out the opdracht of a term. */
  @FunctionalInterface
  interface Afhandeling {
    Mono<? extends Uitslag<?>> verstreken(StroomId stroom, Termijn termijn);
  }

  Termijnwacht(
      Termijnen termijnen,
      Map<String, Afhandeling> afhandelingen,
      Lease lease,
      Clock tijd,
      MeterRegistry meters) {
    this.termijnen = termijnen;
    this.afhandelingen = Map.copyOf(afhandelingen);
    this.lease = lease;
    this.tijd = tijd;
    this.lus = new Lus("keten-termijnen", RUST, this::ronde);
    this.afgehandeld = meters.counter("keten.termijnen.afgehandeld");
    this.uitgesteld = meters.counter("keten.termijnen.uitgesteld");
    Gauge.builder("keten.termijnen.te.laat", teLaat, AtomicInteger::get)
        .description("Termijnen die in de laatste ronde verstreken waren")
        .register(meters);
  }

  void start() {
    lus.start();
  }

  /** One turn: as many streams as fit in a batch; tells whether there may be more at once. */
  Mono<Boolean> ronde() {
    return lease.neem().flatMap(heeft -> heeft ? handelAf() : Mono.just(false));
  }

  private Mono<Boolean> handelAf() {
    return termijnen
        .vervallen(tijd.instant(), PARTIJ)
        .collectList()
        .doOnNext(alle -> teLaat.set(alle.size()))
        .flatMap(
            alle ->
                Flux.fromIterable(alle)
                    .flatMap(this::handelAf, TEGELIJK)
                    .reduce(false, Boolean::logicalOr));
  }

  /** The row is left alone from then on: what was carried out gives a new one. */
  private Mono<Boolean> handelAf(Vervallen vervallen) {
    return Flux.fromIterable(vervallen.termijnen())
        .concatMap(termijn -> voerUit(vervallen.stroom(), termijn))
        .any(gelukt -> gelukt)
        .flatMap(
            gelukt ->
                termijnen.stelUit(vervallen, tijd.instant().plus(UITSTEL)).thenReturn(gelukt));
  }

  private Mono<Boolean> voerUit(StroomId stroom, Termijn termijn) {
    return Mono.defer(() -> afhandeling(stroom).verstreken(stroom, termijn))
        .map(uitslag -> verantwoord(stroom, termijn, uitslag))
        .onErrorResume(
            fout -> {
              LOG.error("termijn {} van {} kon niet afgehandeld worden", termijn, stroom, fout);
              uitgesteld.increment();
              return Mono.just(false);
            });
  }

  private Afhandeling afhandeling(StroomId stroom) {
    Afhandeling afhandeling = afhandelingen.get(stroom.soort());
    if (afhandeling == null) {
      throw new IllegalStateException("no kind of stream is called '%s'".formatted(stroom.soort()));
    }
    return afhandeling;
  }

  private boolean verantwoord(StroomId stroom, Termijn termijn, Uitslag<?> uitslag) {
    return switch (uitslag) {
      case Uitslag.Vastgelegd<?> vastgelegd when vastgelegd.herhaald() ->
          stelUit(stroom, termijn, "het termijnbesluit verandert niets");
      case Uitslag.Vastgelegd<?> _ -> {
        afgehandeld.increment();
        yield true;
      }
      case Uitslag.Geweigerd<?> geweigerd -> stelUit(stroom, termijn, geweigerd.grond());
      case Uitslag.Onbekend<?> onbekend -> stelUit(stroom, termijn, onbekend);
      case Uitslag.VersieVerouderd<?> verouderd -> stelUit(stroom, termijn, verouderd);
      case Uitslag.IdHergebruikt<?> hergebruikt -> stelUit(stroom, termijn, hergebruikt);
    };
  }

  private boolean stelUit(StroomId stroom, Termijn termijn, Object reden) {
    LOG.error("termijn {} van {} heeft geen gevolg: {}", termijn, stroom, reden);
    uitgesteld.increment();
    return false;
  }

  @Override
  public void close() {
    lus.close();
  }
}
