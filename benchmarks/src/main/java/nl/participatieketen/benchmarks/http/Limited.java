package nl.participatieketen.benchmarks.http;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Asks no more than so many times, and keeps where what was made is found. */
public final class Limited<T> implements Exchange<T> {

  private final Exchange<T> asked;
  private final AtomicInteger left;
  private final Queue<String> locations;

  private Limited(Exchange<T> asked, int times, Queue<String> locations) {
    this.asked = asked;
    this.left = new AtomicInteger(times);
    this.locations = locations;
  }

  public static <T> Exchange<T> of(Exchange<T> asked, int times, Queue<String> locations) {
    return new Limited<>(asked, times, locations);
  }

  @Override
  public @Nullable T next() {
    return left.getAndDecrement() > 0 ? asked.next() : null;
  }

  @Override
  public Request request(T subject) {
    return asked.request(subject);
  }

  @Override
  public void answered(T subject, Answer answer, long answeredAt) {
    if (answer.location() != null) {
      locations.add(answer.location());
    }
  }
}
