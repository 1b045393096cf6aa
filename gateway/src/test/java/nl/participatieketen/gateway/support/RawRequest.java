package nl.participatieketen.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** What no well-behaved client sends. */
public final class RawRequest {

  private RawRequest() {}

  /** Sends the first, and on the same connection the second once the answer to the first came. */
  public static String converse(int port, String first, String answered, String second)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(first.getBytes(UTF_8));
      StringBuilder seen = new StringBuilder();
      while (seen.indexOf(answered) < 0) {
        seen.append((char) socket.getInputStream().read());
      }
      socket.getOutputStream().write(second.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** Sends exactly this and returns all that comes back until the other side closes. */
  public static String send(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
