package nl.participatieketen.benchmarks.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer as far as it matters here.
 *
 * @param location the header of that name, or {@code null}
 */
public record Answer(int status, @Nullable String location, String body) {

  public boolean accepted() {
    return status / 100 == 2;
  }
}
