package nl.participatieketen.eventstore.connection;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSocketException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.eventstore.StreamHandler.TooBusy;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * What fails because a machine is broken, slow, busy or being stopped, and not because of what it
 * was asked: asking the same again later may succeed. Everything else is the fault of what was
 * asked, or a defect. The list is explicit, since whoever repeats what is on it does so without
 * end.
 */
public final class BrokenMachine {

  /** Codes of the store for: not reachable, not the primary, stopping, out of time, full disk. */
  private static final Set<Integer> CODES =
      Set.of(
          6, 7, 13, 18, 24, 46, 50, 64, 89, 91, 112, 133, 134, 189, 202, 262, 317, 358, 384, 9001,
          10058, 10107, 11600, 11602, 13435, 13436, 14031);

  private static final Set<String> LABELS =
      Set.of(
          MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL, "RetryableWriteError", "NetworkError");

  /** A chain of causes that is longer is a ring. */
  private static final int DEEP = 20;

  private BrokenMachine() {}

  /** Whether this, or what caused it, is on the list. */
  public static boolean is(Throwable error) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
        .limit(DEEP)
        .anyMatch(BrokenMachine::isListed);
  }

  private static boolean isListed(Throwable error) {
    return switch (error) {
      case MongoClientException _, MongoSocketException _, MongoInterruptedException _ -> true;
      case MongoException e -> CODES.contains(e.getCode()) || LABELS.stream().anyMatch(e::hasErrorLabel);
      case RetriableException _, InterruptException _ -> true;
      case TimeoutException _, InterruptedException _, RejectedExecutionException _ -> true;
      case IOException _, UncheckedIOException _ -> true;
      case TooBusy _, NotYet _ -> true;
      case IllegalStateException e -> isClosedClient(e);
      default -> false;
    };
  }

  /** How the driver says that its client was closed, as at the end of the process. */
  private static boolean isClosedClient(IllegalStateException error) {
    StackTraceElement[] frames = error.getStackTrace();
    return frames.length > 0 && frames[0].getClassName().startsWith("com.mongodb.assertions.");
  }
}
