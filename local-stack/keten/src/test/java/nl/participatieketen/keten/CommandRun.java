package nl.participatieketen.keten;

import static java.util.Objects.requireNonNull;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import tools.jackson.databind.json.JsonMapper;

/** Gives commands as a person would: each in a process of its own. */
record CommandRun(Path home, Map<String, String> environment) {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path ROOT = MODULE.resolve("../..").normalize();

  /** What a command said, on both of its outputs together. */
  record Outcome(int exitCode, String output) {

    /** Only what went wrong, where much was said. */
    String faults() {
      return output
          .lines()
          .filter(line -> line.matches("(Fout|  verwacht|  gekregen|Niet geslaagd).*"))
          .collect(Collectors.joining("\n"));
    }
  }

  static CommandRun onFreePorts(Path home) {
    Map<String, String> environment = new HashMap<>(Map.of("KETEN_MAP", home.toString()));
    List<ServerSocket> held = new ArrayList<>();
    Stream.concat(
            Stream.of(Part.values()).map(Part::portVariable),
            Stream.of(Settings.CONTROLLER_VARIABLE))
        .forEach(variable -> environment.put(variable, freePort(held)));
    held.forEach(CommandRun::release);
    return new CommandRun(home, environment);
  }

  /** The same stack, asked with more in the environment. */
  CommandRun with(Map<String, String> more) {
    Map<String, String> both = new HashMap<>(environment);
    both.putAll(more);
    return new CommandRun(home, both);
  }

  Outcome run(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dketen.wortel=" + ROOT,
                "-cp",
                MODULE.resolve("target/classes") + ":" + MODULE.resolve("target/lib") + "/*",
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Which process is which part, as far as they run. */
  Map<String, Long> pids() {
    return new JsonMapper()
        .readTree(run("status", "--json").output())
        .path("processen")
        .valueStream()
        .filter(part -> part.path("draait").asBoolean())
        .collect(
            Collectors.toMap(
                part -> part.path("proces").asString(), part -> part.path("pid").asLong()));
  }

  /** As {@code kill -9} does; returns when it has gone. */
  void kill(String part) {
    ProcessHandle process = ProcessHandle.of(requireNonNull(pids().get(part))).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  private static String freePort(List<ServerSocket> held) {
    try {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      held.add(socket);
      return String.valueOf(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
