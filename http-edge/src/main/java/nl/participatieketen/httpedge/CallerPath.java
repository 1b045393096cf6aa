package nl.participatieketen.httpedge;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The path of a request as its caller used it, for the {@code instance} of a problem. */
public final class CallerPath {

  private static final int LONGEST = 512;

  private CallerPath() {}

  /** Without the query; {@code null} where the path could not be read, or is too long to repeat. */
  public static @Nullable URI of(ServerHttpRequest request) {
    return of(request, "");
  }

  /**
   * The same behind a proxy.
   *
   * @param prefix that the proxy took away, as {@code /intake}, or empty
   */
  public static @Nullable URI of(ServerHttpRequest request, String prefix) {
    String path = prefix + request.getPath().value();
    boolean unknown = RefusedRequest.reason(request).isPresent() && path.endsWith("/");
    // After two slashes a name would follow, not a path.
    return unknown || path.startsWith("//") || path.length() > LONGEST ? null : URI.create(path);
  }
}
