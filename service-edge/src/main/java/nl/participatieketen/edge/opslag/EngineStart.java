package nl.participatieketen.edge.opslag;

import java.time.Duration;
import java.util.List;
import nl.participatieketen.eventstore.relay.StreamEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Starts the engine as soon as the store answers, however long that takes; until then the service
 * is not ready.
 */
final class EngineStart implements SmartLifecycle, HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(EngineStart.class);

  private final StreamEngine engine;
  private final List<Opslaginrichting> inrichtingen;
  private final Disposable.Swap begin = Disposables.swap();
  private volatile boolean klaar;
  private volatile boolean loopt;

  EngineStart(StreamEngine engine, List<Opslaginrichting> inrichtingen) {
    this.engine = engine;
    this.inrichtingen = inrichtingen;
  }

  @Override
  public void start() {
    loopt = true;
    begin.update(
        Flux.fromIterable(inrichtingen)
            .concatMap(Opslaginrichting::richtIn)
            .then(Mono.defer(engine::start))
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                    .maxBackoff(Duration.ofSeconds(5))
                    .doBeforeRetry(
                        poging ->
                            LOG.warn(
                                "de opslag antwoordt nog niet: {}", poging.failure().toString())))
            .subscribe(
                nooit -> {},
                fout -> LOG.error("de event store startte niet", fout),
                () -> klaar = true));
  }

  @Override
  public void stop() {
    begin.dispose();
    loopt = false;
  }

  @Override
  public boolean isRunning() {
    return loopt;
  }

  @Override
  public Health health() {
    return klaar ? Health.up().build() : Health.outOfService().build();
  }
}
