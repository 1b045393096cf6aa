package nl.participatieketen.benchmarks.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request, ready to be sent. */
public record Request(byte[] bytes) {

  /**
   * @param token {@code null} to send none
   * @param idempotencyKey without quotes, or {@code null}
   * @param version what to send in If-Match, or {@code null}
   */
  public static Request post(
      String path,
      @Nullable String token,
      @Nullable String idempotencyKey,
      @Nullable Integer version,
      String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder("POST ").append(path).append(" HTTP/1.1\r\n");
    header(head, "Host", "127.0.0.1");
    header(head, "Content-Type", "application/json");
    header(head, "Accept", "application/json");
    if (token != null) {
      header(head, "Authorization", "Bearer " + token);
    }
    if (idempotencyKey != null) {
      header(head, "Idempotency-Key", '"' + idempotencyKey + '"');
    }
    if (version != null) {
      header(head, "If-Match", "\"" + version + '"');
    }
    header(head, "Content-Length", String.valueOf(body.length));
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return new Request(all);
  }

  /** A GET of JSON. */
  public static Request get(String path, String token) {
    StringBuilder head = new StringBuilder("GET ").append(path).append(" HTTP/1.1\r\n");
    header(head, "Host", "127.0.0.1");
    header(head, "Accept", "application/json");
    header(head, "Authorization", "Bearer " + token);
    return new Request(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static void header(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }
}
