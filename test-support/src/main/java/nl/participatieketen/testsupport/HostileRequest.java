package nl.participatieketen.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request that no server should take, as it stands on the wire.
 *
 * @param name what is wrong with it
 * @param request one character a byte
 * @param status of the answer
 * @param code of the problem
 */
public record HostileRequest(String name, String request, int status, String code) {

  private static final String UNREADABLE = "ongeldig-verzoek";

  /**
   * What every HTTP server of the chain refuses before it looks at who asks.
   *
   * @param path of something that exists
   * @param bearer the value of a valid {@code Authorization} header
   */
  public static Stream<HostileRequest> all(String path, String bearer) {
    var requests = new ArrayList<HostileRequest>();
    targets(path).forEach((target) -> requests.add(get(target, bearer)));
    heads(path).forEach((head) -> requests.add(bad(shown(head), head + "\r\n\r\n")));
    headers()
        .forEach(
            header ->
                requests.add(
                    bad(
                        shown(header),
                        "POST %s HTTP/1.1\r\nAuthorization: %s\r\n%s\r\n\r\n0\r\n\r\n"
                            .formatted(path, bearer, header))));
    requests.add(
        new HostileRequest(
            "URL of 8 KB",
            "GET %s?%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path, "q".repeat(8192)),
            414,
            "url-te-lang"));
    for (int kilobytes : new int[] {20, 400}) {
      requests.add(
          tooLarge(kilobytes + " KB in one header", path, "X: " + "x".repeat(kilobytes * 1024)));
    }
    requests.add(tooLarge("5,000 headers", path, "X-Veel: 1\r\n".repeat(5_000) + "X: 1"));
    return requests.stream();
  }

  /** Headers that are sound HTTP and nonsense all the same; none of them is a fault of a server. */
  public static Stream<String> nonsense() {
    return Stream.of(
        "Accept: x",
        "Accept: ///",
        "Accept: */json",
        "Accept: text/html;q=veel",
        "Accept: a/b;c=\"",
        "Accept: " + "a/b,".repeat(1500) + "a/b",
        "Accept-Charset: onzin",
        "Accept-Encoding: ,,,;q=x",
        "Accept-Language: ???",
        "Accept-Language: " + "nl,".repeat(1500) + "nl",
        "Authorization: ",
        "Authorization: Bearer",
        "Authorization: Bearer a b",
        "Authorization: Bearer ...",
        "Authorization: Bearer " + "a".repeat(6000),
        "Authorization: Basic %%%",
        "Authorization: Bearer " + bytes("é"),
        "Connection: onzin",
        "Connection: Host",
        "Content-Encoding: gzip",
        "Content-Type: x",
        "Content-Type: application/json;charset=onzin",
        "Content-Type: application/json;charset=utf-16",
        "Content-Type: ;;;",
        "Content-Type: multipart/form-data",
        "Cookie: ;;;==\";",
        "Expect: iets",
        "Forwarded: for=\"",
        "If-Match: onzin",
        "If-Modified-Since: gisteren",
        "If-None-Match: \"",
        "If-Unmodified-Since: 99999999999999",
        "Idempotency-Key: " + bytes("é"),
        "Idempotency-Key: \"" + "k".repeat(3000) + "\"",
        "Origin: %%%",
        "Origin: http://[",
        "Origin: http://elders.example:999999",
        "Origin: null",
        "Origin: http://elders.example\r\nAccess-Control-Request-Method: ???",
        "Range: bytes=x",
        "Range: bytes=5-1",
        "Range: bytes=" + "0-1,".repeat(1500) + "0-1",
        "Referer: " + bytes("é"),
        "TE: trailers, onzin",
        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: onzin",
        "X-Forwarded-For: ::::",
        "X-Forwarded-Host: [[",
        "X-Forwarded-Port: poort",
        "X-Forwarded-Prefix: //elders.example",
        "X-Forwarded-Proto: " + "x".repeat(2000),
        "X-HTTP-Method-Override: DELETE",
        "traceparent: onzin",
        "traceparent: 00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00",
        "tracestate: ,,,",
        "baggage: ;;;=",
        "b3: onzin");
  }

  @Override
  public String toString() {
    return name;
  }

  private static Stream<String> targets(String path) {
    Stream<String> suffixes =
        Stream.of(
            "?q=%",
            "?q=%4",
            "?q=%zz",
            "?q=100%",
            "?%=1",
            "?q=%ff",
            "?q=%c3%28",
            "?q=%ed%a0%80",
            "?q=" + bytes("é"),
            "?q=" + bytes("😀"),
            "?q=\u00ff",
            "?q=a b",
            "?q={a}",
            "?q=a|b",
            "?q=\"a\"",
            "?q=<a>",
            "?q=a\\b",
            "?q=a^b",
            "?q=`a`",
            "?q=\u0001",
            "?q=\u0000",
            "?q=a\tb",
            "?q=\u007f",
            "#deel",
            "/%",
            "/%zz",
            "/%c3",
            "/" + bytes("é"),
            "/[x]",
            "/a|b");
    return Stream.concat(
        suffixes.map(suffix -> path + suffix),
        Stream.of(
            "http://elders.example" + path,
            "http://localhost:1@elders.example" + path,
            "ftp://localhost" + path,
            "localhost:80",
            path.substring(1),
            "*",
            "file:///etc/passwd"));
  }

  private static Stream<String> heads(String path) {
    return Stream.of(
        "GET " + path,
        "GET  HTTP/1.1\r\nHost: localhost",
        path + " HTTP/1.1\r\nHost: localhost",
        "GET " + path + " HTTP/2.0\r\nHost: localhost",
        "GET " + path + " HTTP/0.9\r\nHost: localhost",
        "GET " + path + " HTTP/1.2\r\nHost: localhost",
        "GET " + path + " HTTP/11\r\nHost: localhost",
        "GET " + path + " FTP/1.1\r\nHost: localhost",
        "GET " + path + " HTTP/1.1",
        "GET " + path + " HTTP/1.1\r\nHost:",
        "G\u00c9T " + path + " HTTP/1.1\r\nHost: localhost",
        "G(T " + path + " HTTP/1.1\r\nHost: localhost",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
        "PRI * HTTP/2.0\r\n\r\nSM",
        "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80");
  }

  /** Each beside a Host, where it doesn't name one itself. */
  private static Stream<String> headers() {
    Stream<String> hosts =
        Stream.of(
            "Host: localhost\r\nHost: localhost",
            "Host: localhost\r\nHost: elders.example",
            "Host: localhost, elders.example",
            "Host: localhost/pad",
            "Host: iemand@localhost",
            "Host: loc alhost",
            "Host: localhost:poort",
            "Host: localhost:999999",
            "Host: " + bytes("é"),
            "Host: [::1");
    Stream<String> others =
        Stream.of(
            "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: 5\r\nContent-Length: 5",
            "Content-Length: 5, 6",
            "Content-Length: -1",
            "Content-Length: +5",
            "Content-Length: vijf",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 5",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding: identity",
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding : chunked",
            "Content-Length : 5",
            "zonder dubbele punt",
            ": zonder naam",
            "Met spatie: 1",
            "Met\u00e9: 1",
            "Nul: a\u0000b",
            "X: a\u0001b");
    return Stream.concat(hosts, others.map(header -> "Host: localhost\r\n" + header));
  }

  private static HostileRequest get(String target, String bearer) {
    return bad(
        shown(target),
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
            .formatted(target, bearer));
  }

  private static HostileRequest bad(String name, String request) {
    return new HostileRequest(name, request, 400, UNREADABLE);
  }

  private static HostileRequest tooLarge(String name, String path, String headers) {
    return new HostileRequest(
        name,
        "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n".formatted(path, headers),
        431,
        "headers-te-groot");
  }

  /** The UTF-8 of a text, a character per byte. */
  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String shown(String text) {
    List<String> shown =
        text.chars()
            .mapToObj(c -> c < ' ' || c > '~' ? "\\x%02x".formatted(c) : Character.toString(c))
            .toList();
    return String.join("", shown);
  }
}
