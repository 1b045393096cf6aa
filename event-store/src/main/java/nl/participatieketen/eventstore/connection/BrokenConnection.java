package nl.participatieketen.eventstore.connection;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadTimeoutException;
import reactor.core.publisher.Mono;

/**
 * A connection that broke under an operation. After a store has been restarted every pooled
 * connection is one, and only using it tells; the driver then throws them all away, so that a
 * second attempt gets a fresh one. The driver itself asks again for reads, and for writes only
 * where the store knows sessions, which the embedded one does not.
 */
public final class BrokenConnection {

  private BrokenConnection() {}

  /**
   * Whether asking again may succeed at once. The operation may have been carried out or not. A
   * store that can't be reached, or that is slow, is no broken connection.
   */
  public static boolean is(Throwable error) {
    return switch (error) {
      case MongoSocketOpenException _, MongoSocketReadTimeoutException _ -> false;
      case MongoSocketException _, MongoConnectionPoolClearedException _ -> true;
      default -> false;
    };
  }

  /**
   * Subscribes once more when the connection broke; a second failure is an error signal.
   *
   * @param operation may have happened already when it is subscribed to again
   */
  public static <T> Mono<T> onceMore(Mono<T> operation) {
    return operation.onErrorResume(BrokenConnection::is, error -> operation);
  }
}
