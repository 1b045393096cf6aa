package nl.participatieketen.benchmarks.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.participatieketen.benchmarks.stats.Percentiles;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Reads through the driver alone, as many at the same time as a service is asked. */
final class BareFind {

  private BareFind() {}

  /** Returns how long each took, in milliseconds. */
  static Percentiles run(int readers, Duration duration, Supplier<Publisher<Document>> find) {
    long ends = System.nanoTime() + duration.toNanos();
    List<Double> times = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
      List<Future<List<Double>>> all = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        all.add(threads.submit(() -> read(ends, find)));
      }
      for (Future<List<Double>> one : all) {
        times.addAll(one.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("het lezen brak af", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken", e);
    }
    return new Percentiles(times);
  }

  private static List<Double> read(long ends, Supplier<Publisher<Document>> find) {
    List<Double> times = new ArrayList<>();
    do {
      long began = System.nanoTime();
      List<Document> found = Flux.from(find.get()).collectList().block();
      times.add((System.nanoTime() - began) / 1e6);
      if (found == null || found.isEmpty()) {
        throw new IllegalStateException("de kale maat vond niets");
      }
    } while (System.nanoTime() < ends);
    return times;
  }
}
