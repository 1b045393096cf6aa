package nl.participatieketen.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process that answers HTTP. */
public final class Server implements AutoCloseable {

  private static final int PATIENCE_MS = 1_000;

  private final Child child;
  private final int port;

  private Server(Child child, int port) {
    this.child = child;
    this.port = port;
  }

  /**
   * Starts it on a free port and returns when {@code probe} is answered.
   *
   * @param portVariable in which it is told its port
   * @param probe a path of which any answer but 503 means that it is ready
   */
  static Server start(
      JvmOptions options,
      List<Path> classPath,
      String mainClass,
      Map<String, String> environment,
      String portVariable,
      String probe,
      Path log) {
    int port = freePort();
    Map<String, String> all = new HashMap<>(environment);
    all.put(portVariable, String.valueOf(port));
    Child child = Child.start(options, classPath, mainClass, List.of(), all, log);
    Server server = new Server(child, port);
    child.awaitWhileAlive(() -> server.answers(probe));
    return server;
  }

  public int port() {
    return port;
  }

  public Duration processorTime() {
    return child.processorTime();
  }

  public Memory memory() {
    return child.memory();
  }

  private boolean answers(String path) {
    try {
      var request =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
      request.setConnectTimeout(PATIENCE_MS);
      request.setReadTimeout(PATIENCE_MS);
      int status = request.getResponseCode();
      request.disconnect();
      return status != HttpURLConnection.HTTP_UNAVAILABLE;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    child.close();
  }
}
