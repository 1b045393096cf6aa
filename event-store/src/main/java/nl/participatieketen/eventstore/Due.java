package nl.participatieketen.eventstore;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due, and what it leads to.
 *
 * @param question what is asked of the stream when the term has passed, or {@code null} where the
 *     {@link Process} that bears the name of the term goes on then
 * @param <C> what can be asked of the stream
 */
public record Due<C>(Deadline deadline, @Nullable C question) {

  /**
   * @param kind kebab-case; stored
   * @param expires the first instant at which it has passed, UTC
   */
  public static <C> Due<C> of(String kind, Instant expires, C question) {
    return new Due<>(new Deadline(kind, expires), question);
  }

  /**
   * A process that this state says is under way.
   *
   * @param process its {@link Process#name}
   * @param since when it began, UTC
   * @param patience how long whoever began it has, before it is resumed
   */
  public static <C> Due<C> process(String process, Instant since, Duration patience) {
    return new Due<>(new Deadline(process, since.plus(patience)), null);
  }
}
