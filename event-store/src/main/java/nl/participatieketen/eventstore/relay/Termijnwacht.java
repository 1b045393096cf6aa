package nl.participatieketen.eventstore.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.participatieketen.eventstore.Aansluiting.NogNiet;
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
 * <p>A term that its stream refuses, or that changes nothing, or that fails, is asked again after
 * {@link #UITSTEL}; it holds up neither other streams nor later terms of its own. It is reported as
 * a defect, unless the row was older than the stream, which then tells anew what is due, or the
 * term waits for something outside ({@link NogNiet}).
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

  /**
   * The row is left alone after the first that was carried out: that gives a new row, in which an
   * earlier day may stand than the next one of this. So what follows from a term that passed long
   * ago is carried out before what was due after it.
   */
  private Mono<Boolean> handelAf(Vervallen vervallen) {
    return Flux.fromIterable(vervallen.termijnen())
        .concatMap(termijn -> voerUit(vervallen, termijn))
        .any(gelukt -> gelukt)
        .flatMap(
            gelukt ->
                termijnen.stelUit(vervallen, tijd.instant().plus(UITSTEL)).thenReturn(gelukt));
  }

  private Mono<Boolean> voerUit(Vervallen vervallen, Termijn termijn) {
    StroomId stroom = vervallen.stroom();
    return Mono.defer(() -> afhandeling(stroom).verstreken(stroom, termijn))
        .map(uitslag -> verantwoord(vervallen, termijn, uitslag))
        .onErrorResume(
            NogNiet.class,
            wacht -> {
              LOG.debug("termijn {} van {} wacht: {}", termijn, stroom, wacht.getMessage());
              uitgesteld.increment();
              return Mono.just(false);
            })
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

  private boolean verantwoord(Vervallen vervallen, Termijn termijn, Uitslag<?> uitslag) {
    return switch (uitslag) {
      case Uitslag.Vastgelegd<?> vastgelegd when !vastgelegd.herhaald() -> {
        afgehandeld.increment();
        yield true;
      }
      case Uitslag.Vastgelegd<?>(var _, var _, long versie, var _)
          when versie > vervallen.versie() ->
          achterhaald(vervallen, termijn);
      case Uitslag.Geweigerd<?>(var _, var _, long versie, var _)
          when versie > vervallen.versie() ->
          achterhaald(vervallen, termijn);
      case Uitslag.Vastgelegd<?> _ ->
          stelUit(vervallen, termijn, "het termijnbesluit verandert niets");
      case Uitslag.Geweigerd<?> geweigerd -> stelUit(vervallen, termijn, geweigerd.grond());
      case Uitslag.Onbekend<?> onbekend -> stelUit(vervallen, termijn, onbekend);
      case Uitslag.VersieVerouderd<?> verouderd -> stelUit(vervallen, termijn, verouderd);
      case Uitslag.IdHergebruikt<?> hergebruikt -> stelUit(vervallen, termijn, hergebruikt);
    };
  }

  /** The follower has not written yet what the stream says now; its row tells what is due. */
  private static boolean achterhaald(Vervallen vervallen, Termijn termijn) {
    LOG.debug("termijn {} van {} was al voorbij", termijn, vervallen.stroom());
    return false;
  }

  private boolean stelUit(Vervallen vervallen, Termijn termijn, Object reden) {
    LOG.error("termijn {} van {} heeft geen gevolg: {}", termijn, vervallen.stroom(), reden);
    uitgesteld.increment();
    return false;
  }

  @Override
  public void close() {
    lus.close();
  }
}
