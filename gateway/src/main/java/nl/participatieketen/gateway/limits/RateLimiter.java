package nl.participatieketen.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import nl.participatieketen.gateway.problems.ProblemException;
import nl.participatieketen.gateway.problems.ProblemKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A token bucket per client, in the memory of this instance: two gateways allow twice as much. A
 * bucket is forgotten once its client has been silent for long enough to have filled it again.
 */
@Component
public final class RateLimiter {

  private static final int MOST_CLIENTS = 100_000;

  private final LimitProperties limits;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;
  private final String policy;

  RateLimiter(LimitProperties limits, Ticker ticker) {
    this.limits = limits;
    this.time = new TickerMeter(ticker);
    long fillSeconds = Math.ceilDiv(limits.piek(), limits.perSeconde());
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofSeconds(Math.max(60, fillSeconds)))
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
    this.policy = "\"client\";q=%d;w=%d".formatted(limits.piek(), fillSeconds);
  }

  /** Counts one request; errors with a 429 when there was no room for it. */
  Mono<Void> count(String client, ServerHttpResponse response) {
    Bucket bucket = buckets.get(client, unknown -> newBucket());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
    String state =
        probe.isConsumed()
            ? "\"client\";r=" + probe.getRemainingTokens()
            : "\"client\";r=0;t=" + Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    response.beforeCommit(() -> Mono.fromRunnable(() -> announce(response.getHeaders(), state)));
    return probe.isConsumed() ? Mono.empty() : Mono.error(tooMany(wait));
  }

  private void announce(HttpHeaders headers, String state) {
    headers.set("RateLimit-Policy", policy);
    headers.set("RateLimit", state);
  }

  private static ProblemException tooMany(Duration wait) {
    return new ProblemException(
        ProblemKind.TE_VEEL_VERZOEKEN,
        "U stuurt meer verzoeken dan is toegestaan. Wacht zo lang als de header Retry-After zegt.",
        wait);
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(limits.piek())
                    .refillGreedy(limits.perSeconde(), Duration.ofSeconds(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  private record TickerMeter(Ticker ticker) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ticker.read();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
