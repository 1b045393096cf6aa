package nl.participatieketen.httpedge;

import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Stands in the application for a request that was refused at the wire, so that it is answered in
 * its turn, logged and measured like any other. Of what was sent it keeps the path and whether the
 * method was HEAD. A server refuses it before anything else looks at it.
 */
public final class RefusedRequest {

  /** A name with a colon can't come over the wire: there it ends the name. */
  private static final String REASON = ":refused";

  private static final String NOWHERE = "/";

  private RefusedRequest() {}

  /** Why this request was refused at the wire; empty for every other request. */
  public static Optional<Refusal> reason(ServerHttpRequest request) {
    return Optional.ofNullable(request.getHeaders().getFirst(REASON)).map(Refusal::valueOf);
  }

  static HttpRequest of(HttpRequest sent, Refusal reason) {
    HttpRequest request =
        new DefaultHttpRequest(
            HttpVersion.HTTP_1_1,
            HttpMethod.HEAD.equals(sent.method()) ? HttpMethod.HEAD : HttpMethod.GET,
            RequestRules.path(sent).orElse(NOWHERE),
            DefaultHttpHeadersFactory.headersFactory().withValidation(false));
    request.headers().set(HttpHeaderNames.HOST, "localhost");
    request.headers().set(REASON, reason.name());
    return request;
  }
}
