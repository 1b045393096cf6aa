package nl.participatieketen.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** Counts the processes that run, and times them by how they ended. */
final class ProcessMetrics {

  private final MeterRegistry meters;
  private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();

  ProcessMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  <T> Mono<T> measure(String process, Mono<T> run) {
    return Mono.defer(
        () -> {
          AtomicInteger busy = running(process);
          Timer.Sample begin = Timer.start(meters);
          busy.incrementAndGet();
          return run.doOnSuccess(
                  done -> begin.stop(timer(process, done == null ? "niets" : "klaar")))
              .doOnError(
                  error ->
                      begin.stop(timer(process, error instanceof NotYet ? "wacht" : "mislukt")))
              .doFinally(signal -> busy.decrementAndGet());
        });
  }

  private Timer timer(String process, String outcome) {
    return meters.timer("keten.proces", "proces", process, "uitslag", outcome);
  }

  private AtomicInteger running(String process) {
    return running.computeIfAbsent(
        process,
        name -> {
          AtomicInteger count = new AtomicInteger();
          Gauge.builder("keten.proces.lopend", count, AtomicInteger::get)
              .tag("proces", name)
              .description("Processen die nu lopen in dit exemplaar")
              .register(meters);
          return count;
        });
  }
}
