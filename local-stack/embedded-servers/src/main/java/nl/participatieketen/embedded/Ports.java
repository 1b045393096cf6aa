package nl.participatieketen.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

final class Ports {

  private Ports() {}

  /** A port that is free at this moment; nothing keeps it so. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw taken(port, e);
    }
  }

  static ServerException taken(int port, Exception cause) {
    return new ServerException(
        "Poort %d is al in gebruik. Stop het proces dat erop luistert of kies een andere poort."
            .formatted(port),
        cause);
  }
}
