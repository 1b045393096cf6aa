package nl.participatieketen.benchmarks.chain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.participatieketen.benchmarks.http.Answer;
import nl.participatieketen.benchmarks.http.Exchange;
import nl.participatieketen.benchmarks.http.Request;
import org.jspecify.annotations.Nullable;

/** Aanmeldingen on their way to a traject. */
final class Cases {

  private final String token;
  private final LocalDate today;
  private final Queue<String> registered = new ConcurrentLinkedQueue<>();
  private final Queue<String> discussed = new ConcurrentLinkedQueue<>();
  private final Map<UUID, Long> answered = new ConcurrentHashMap<>();

  /**
   * @param today in Europe/Amsterdam
   */
  Cases(String token, LocalDate today) {
    this.token = token;
    this.today = today;
  }

  Queue<String> registered() {
    return registered;
  }

  /** When each aanmelding voor een traject was answered, in milliseconds since the epoch. */
  Map<UUID, Long> answered() {
    return answered;
  }

  Exchange<String> intakegesprek() {
    return step(
        registered,
        "/stappen",
        1,
        "{\"stap\": \"intakegesprek\", \"gedaanOp\": \"%s\"}".formatted(today),
        discussed);
  }

  Exchange<String> trajectaanmelding() {
    return step(discussed, "/trajectaanmeldingen", 2, "{\"route\": \"re-integratie\"}", null);
  }

  private Exchange<String> step(
      Queue<String> from, String what, int version, String body, @Nullable Queue<String> to) {
    return new Exchange<>() {
      @Override
      public @Nullable String next() {
        return from.poll();
      }

      @Override
      public Request request(String location) {
        return Request.post(location + what, token, UUID.randomUUID().toString(), version, body);
      }

      @Override
      public void answered(String location, Answer answer, long answeredAt) {
        if (to != null) {
          to.add(location);
        } else {
          answered.put(
              UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), answeredAt);
        }
      }
    };
  }
}
