package nl.participatieketen.benchmarks.http;

import org.jspecify.annotations.Nullable;

/** What is sent, and what becomes of the answers. Called by many threads at once. */
public interface Exchange<T> {

  /** What the next request is about, or {@code null} where there is nothing left to ask. */
  @Nullable T next();

  Request request(T subject);

  /**
   * @param answeredAt milliseconds since the epoch, when the whole answer was read
   */
  void answered(T subject, Answer answer, long answeredAt);
}
