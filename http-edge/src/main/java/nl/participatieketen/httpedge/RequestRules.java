package nl.participatieketen.httpedge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a request mean one thing only (RFC 9112), beyond what the decoder sees to: two readers
 * of the same bytes, a proxy and we, must not come to two requests.
 */
final class RequestRules {

  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._~-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{0,5})?");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?]*)(.*)");

  private RequestRules() {}

  /** Empty for what may go on to the application. */
  static Optional<Refusal> judge(HttpRequest request) {
    if (request.decoderResult().isFailure()) {
      return Optional.of(undecoded(request.decoderResult().cause()));
    }
    if (!isRead(request.protocolVersion())) {
      return Optional.of(Refusal.VERSION);
    }
    if (!namesOneHost(request)) {
      return Optional.of(Refusal.HOST);
    }
    if (!isFramedPlainly(request)) {
      return Optional.of(Refusal.TRANSFER_ENCODING);
    }
    return isTarget(request) ? Optional.empty() : Optional.of(Refusal.TARGET);
  }

  /** The path of the target as it was sent, where it is one. */
  static Optional<String> path(HttpRequest request) {
    if (request.decoderResult().isFailure()) {
      return Optional.empty();
    }
    String target = request.uri();
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    return path.startsWith("/") && isEncoded(path) ? Optional.of(path) : Optional.empty();
  }

  private static Refusal undecoded(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException e -> Refusal.TARGET_TOO_LONG;
      case TooLongHttpHeaderException e -> Refusal.HEADERS_TOO_LARGE;
      default -> Refusal.UNREADABLE;
    };
  }

  private static boolean isRead(HttpVersion version) {
    return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
  }

  private static boolean namesOneHost(HttpRequest request) {
    List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
    return switch (hosts.size()) {
      case 0 -> request.protocolVersion().equals(HttpVersion.HTTP_1_0);
      case 1 -> HOST.matcher(hosts.getFirst()).matches();
      default -> false;
    };
  }

  private static boolean isFramedPlainly(HttpRequest request) {
    List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
    return codings.isEmpty()
        || codings.size() == 1
            && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst().strip());
  }

  private static boolean isTarget(HttpRequest request) {
    String target = request.uri();
    if (target.startsWith("/")) {
      return isEncoded(target);
    }
    var absolute = ABSOLUTE.matcher(target);
    return absolute.matches()
        && absolute.group(1).equalsIgnoreCase(request.headers().get(HttpHeaderNames.HOST))
        && isEncoded(absolute.group(2));
  }

  private static boolean isEncoded(String target) {
    if (!target.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#')) {
      return false;
    }
    try {
      new URI("http://host" + target);
      return isUtf8(target);
    } catch (URISyntaxException | CharacterCodingException malformed) {
      return false;
    }
  }

  private static boolean isUtf8(String target) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '%') {
        bytes.put((byte) HexFormat.fromHexDigits(target, i + 1, i + 3));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
    return true;
  }
}
