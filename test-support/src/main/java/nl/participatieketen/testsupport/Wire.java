package nl.participatieketen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes that no well-behaved client sends. */
public final class Wire {

  private static final int PATIENCE_MILLIS = 20_000;

  private Wire() {}

  /**
   * What came back on one connection until the other side closed it.
   *
   * @param head the status line and the headers
   */
  public record Answer(String head, String body) {

    public int status() {
      return Integer.parseInt(head.substring(9, 12));
    }

    /** The value of the only header of that name. */
    public Optional<String> header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      List<String> values =
          head.lines()
              .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
              .map(line -> line.substring(start.length()).strip())
              .toList();
      if (values.size() > 1) {
        throw new AssertionError(name + " more than once in\n" + head);
      }
      return values.stream().findFirst();
    }

    private static Answer of(String received) {
      int end = received.indexOf("\r\n\r\n");
      if (end < 0) {
        throw new AssertionError("no HTTP answer: " + received);
      }
      return new Answer(received.substring(0, end), received.substring(end + 4));
    }
  }

  /**
   * Sends these characters, each as one byte, in one go, and waits for the other side to close.
   * Fails when it resets the connection, or goes on waiting.
   */
  public static Answer send(int port, String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] received = socket.getInputStream().readAllBytes();
      return Answer.of(new String(received, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
