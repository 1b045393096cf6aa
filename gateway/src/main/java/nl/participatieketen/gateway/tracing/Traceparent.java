package nl.participatieketen.gateway.tracing;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code traceparent} of W3C Trace Context.
 *
 * @param value as it travels on
 * @param traceId 32 hexadecimal digits
 * @param received whether the caller sent it
 */
record Traceparent(String value, String traceId, boolean received) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?!ff)(?<version>[0-9a-f]{2})-(?<trace>(?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?<more>-.*)?");

  /** The one header value that was sent when it is valid, a fresh one otherwise. */
  static Traceparent of(List<String> sent) {
    if (sent.size() == 1) {
      Matcher form = FORM.matcher(sent.getFirst());
      if (form.matches() && (form.group("more") == null || !form.group("version").equals("00"))) {
        return new Traceparent(sent.getFirst(), form.group("trace"), true);
      }
    }
    return fresh();
  }

  private static Traceparent fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String trace = "%016x%016x".formatted(nonZero(random), random.nextLong());
    return new Traceparent("00-%s-%016x-01".formatted(trace, nonZero(random)), trace, false);
  }

  private static long nonZero(ThreadLocalRandom random) {
    return random.nextLong(1, Long.MAX_VALUE);
  }
}
