package nl.participatieketen.edge.store;

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
  private final List<StoreSetup> setups;
  private final Disposable.Swap begin = Disposables.swap();
  private volatile boolean done;
  private volatile boolean running;

  EngineStart(StreamEngine engine, List<StoreSetup> setups) {
    this.engine = engine;
    this.setups = setups;
  }

  @Override
  public void start() {
    running = true;
    begin.update(
        Flux.fromIterable(setups)
            .concatMap(StoreSetup::prepare)
            .then(Mono.defer(engine::start))
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                    .maxBackoff(Duration.ofSeconds(5))
                    .doBeforeRetry(
                        attempt ->
                            LOG.warn(
                                "de opslag antwoordt nog niet: {}", attempt.failure().toString())))
            .subscribe(
                never -> {},
                error -> LOG.error("de event store startte niet", error),
                () -> done = true));
  }

  @Override
  public void stop() {
    begin.dispose();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public Health health() {
    return done ? Health.up().build() : Health.outOfService().build();
  }
}
