package nl.participatieketen.keten.stack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import nl.participatieketen.keten.layout.Part;

/** Whether a part does its work; asked over its own port, with little patience. */
public final class Readiness {

  private static final int PATIENCE_MS = 1_000;
  private static final short API_VERSIONS = 18;

  private Readiness() {}

  public static boolean of(Part part, int port) {
    try {
      return switch (part) {
        case OPSLAG -> listens(port);
        case KAFKA -> answersKafka(port);
        case ISSUER, INTAKE, TRAJECT, WERKGEVER, GATEWAY -> saysReady(port);
      };
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether anyone listens on the port. */
  static boolean listens(int port) throws IOException {
    try (Socket socket = connect(port)) {
      return socket.isConnected();
    }
  }

  private static boolean saysReady(int port) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
    request.setConnectTimeout(PATIENCE_MS);
    request.setReadTimeout(PATIENCE_MS);
    try {
      return request.getResponseCode() == 200;
    } finally {
      request.disconnect();
    }
  }

  /** Asks what the broker can do, the first request of every client. */
  private static boolean answersKafka(int port) throws IOException {
    try (Socket socket = connect(port)) {
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(10);
      out.writeShort(API_VERSIONS);
      out.writeShort(0);
      out.writeInt(1);
      out.writeShort(-1);
      out.flush();
      DataInputStream in = new DataInputStream(socket.getInputStream());
      int length = in.readInt();
      int correlation = in.readInt();
      short error = in.readShort();
      return length > 6 && correlation == 1 && error == 0;
    }
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
      socket.setSoTimeout(PATIENCE_MS);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
