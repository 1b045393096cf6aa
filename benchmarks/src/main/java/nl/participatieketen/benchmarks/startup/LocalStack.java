package nl.participatieketen.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The local stack, by its own command, on ports and in a folder of its own. */
final class LocalStack {

  private static final List<String> PORTS =
      List.of(
          "KETEN_GATEWAY_POORT",
          "KETEN_INTAKE_POORT",
          "KETEN_TRAJECT_POORT",
          "KETEN_WERKGEVER_POORT",
          "KETEN_ISSUER_POORT",
          "KETEN_KAFKA_POORT",
          "KETEN_KAFKA_CONTROLLER_POORT",
          "KETEN_OPSLAG_POORT");

  private final Path root;
  private final Map<String, String> environment = new HashMap<>();

  LocalStack(Path root) {
    this.root = root;
    environment.put("KETEN_MAP", root.resolve(".keten").resolve("bench").toString());
    List<Integer> free = freePorts(PORTS.size());
    for (int i = 0; i < PORTS.size(); i++) {
      environment.put(PORTS.get(i), String.valueOf(free.get(i)));
    }
  }

  /** A process as {@code ./keten status --json} tells of it. */
  record Part(String name, long pid) {}

  /**
   * Returns when everything is ready.
   *
   * @return the seconds it took and what runs then
   */
  Started start(String... more) {
    List<String> arguments = new ArrayList<>(List.of("start", "--json"));
    arguments.addAll(List.of(more));
    long began = System.nanoTime();
    String said = keten(arguments);
    double seconds = (System.nanoTime() - began) / 1e9;
    JsonNode processes = new JsonMapper().readTree(said).get("processen");
    return new Started(
        seconds,
        StreamSupport.stream(processes.spliterator(), false)
            .map(one -> new Part(one.get("proces").asString(), one.get("pid").asLong()))
            .toList());
  }

  record Started(double seconds, List<Part> parts) {}

  void stop() {
    keten(List.of("stop"));
  }

  private String keten(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(root.resolve("keten").toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int outcome = process.waitFor();
      if (outcome != 0) {
        throw new IllegalStateException(
            "%s eindigde met %d: %s".formatted(String.join(" ", command), outcome, said));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("onderbroken", e);
    }
  }

  private static List<Integer> freePorts(int many) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < many; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket socket : sockets) {
        socket.close();
      }
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
