package nl.participatieketen.eventstore;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells where something failed without what it said: the text of an exception may repeat what a
 * message held.
 */
final class Trace {

  private static final String OURS = "nl.participatieketen.";
  private static final int CAUSES = 5;
  private static final int FRAMES = 12;

  private Trace() {}

  /** The kind of failure at the root, and its first place in our own code. */
  static String briefly(Throwable error) {
    Throwable root = causes(error).reduce(error, (above, cause) -> cause);
    Optional<StackTraceElement> ours =
        Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst();
    return root.getClass() + ours.map(frame -> " (" + place(frame) + ")").orElse("");
  }

  /** The kinds of failure, each with its first places. */
  static String of(Throwable error) {
    return causes(error).map(Trace::places).collect(joining("; door "));
  }

  private static Stream<Throwable> causes(Throwable error) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause).limit(CAUSES);
  }

  private static String places(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .limit(FRAMES)
        .map(Trace::place)
        .collect(joining(" < ", error.getClass() + " ", ""));
  }

  private static String place(StackTraceElement frame) {
    return "%s.%s:%d".formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber());
  }
}
