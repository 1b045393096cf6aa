package nl.participatieketen.benchmarks.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a server.
 *
 * @param port on 127.0.0.1
 * @param connections that ask at the same time, each again as soon as it has its answer
 * @param atMost when to stop
 * @param perSecond how many to send altogether, evenly, or {@code null} for as many as it takes
 */
public record Load(int port, int connections, Duration atMost, @Nullable Double perSecond) {

  public static Load full(int port, int connections, Duration atMost) {
    return new Load(port, connections, atMost, null);
  }

  public Load at(double rate) {
    return new Load(port, connections, atMost, rate);
  }
}
