package nl.participatieketen.keten.image;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.keten.layout.Part;

/** How the store and the broker are told where to listen and what to keep where. */
public final class ServerArguments {

  /** The topics of the chain. */
  public static final List<String> TOPICS =
      List.of(Topics.INTAKE, Topics.TRAJECT, Topics.WERKGEVER, Topics.ONVERWERKBAAR);

  public static final int PARTITIONS = 6;

  private ServerArguments() {}

  public static List<String> store(int port, Path data) {
    return List.of("--poort", String.valueOf(port), "--map", data.toString());
  }

  public static List<String> broker(int port, int controllerPort, Path data) {
    Stream<String> own =
        Stream.of(
            "--poort", String.valueOf(port),
            "--controller-poort", String.valueOf(controllerPort),
            "--map", data.toString());
    return Stream.concat(
            own, TOPICS.stream().flatMap(topic -> Stream.of("--topic", topic + ":" + PARTITIONS)))
        .toList();
  }

  static List<String> trial(Part part, Path data) throws IOException {
    return part == Part.KAFKA ? broker(freePort(), freePort(), data) : store(freePort(), data);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
