package nl.participatieketen.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sends requests over a fixed number of connections. */
public final class LoadGenerator {

  private LoadGenerator() {}

  /**
   * What came of it.
   *
   * @param seconds from the first request to the last answer
   * @param refusal an answer that was not accepted, or {@code null} where all were
   */
  public record Outcome(int accepted, int refused, double seconds, @Nullable Answer refusal) {

    public double perSecond() {
      return accepted / seconds;
    }
  }

  /**
   * Returns when the time is over, or nothing is left to ask, and all answers are in.
   *
   * @throws UncheckedIOException when a connection breaks
   */
  public static <T> Outcome run(Load load, Exchange<T> exchange) {
    Run<T> run = new Run<>(load, exchange);
    try (ExecutorService threads = Executors.newFixedThreadPool(load.connections())) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < load.connections(); i++) {
        all.add(threads.submit(run::converse));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the load broke off", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return run.outcome();
  }

  private static final class Run<T> {
    private final Load load;
    private final Exchange<T> exchange;
    private final long began = System.nanoTime();
    private final long ends;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong turn = new AtomicLong();
    private final AtomicLong last = new AtomicLong(began);
    private final AtomicReference<@Nullable Answer> refusal = new AtomicReference<>();

    Run(Load load, Exchange<T> exchange) {
      this.load = load;
      this.exchange = exchange;
      this.ends = began + load.atMost().toNanos();
    }

    void converse() {
      try (Connection connection = new Connection(load.port())) {
        while (awaitTurn()) {
          T subject = exchange.next();
          if (subject == null) {
            return;
          }
          Answer answer = connection.send(exchange.request(subject));
          count(answer);
          exchange.answered(subject, answer, System.currentTimeMillis());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private boolean awaitTurn() throws InterruptedException {
      Double perSecond = load.perSecond();
      if (perSecond != null) {
        long due = began + (long) (turn.getAndIncrement() * 1e9 / perSecond);
        TimeUnit.NANOSECONDS.sleep(Math.min(due, ends) - System.nanoTime());
      }
      return System.nanoTime() < ends;
    }

    private void count(Answer answer) {
      last.accumulateAndGet(System.nanoTime(), Math::max);
      if (answer.accepted()) {
        accepted.incrementAndGet();
      } else {
        refused.incrementAndGet();
        refusal.compareAndSet(null, answer);
      }
    }

    Outcome outcome() {
      return new Outcome(
          accepted.get(), refused.get(), Math.max(1, last.get() - began) / 1e9, refusal.get());
    }
  }
}
