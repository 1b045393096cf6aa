package nl.participatieketen.keten.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who listens on a port, as far as this user may see that. */
public final class PortOwner {

  private static final String LISTENING = "0A";

  private PortOwner() {}

  /** The process that listens on a port; empty when nobody does or it can't be seen. */
  public static Optional<ProcessHandle> of(int port) {
    Optional<Long> pid = Files.isReadable(Path.of("/proc/net/tcp")) ? fromProc(port) : lsof(port);
    return pid.flatMap(ProcessHandle::of);
  }

  /** Such as {@code proces 4711, /usr/bin/python3 -m http.server}. */
  public static String describe(int port) {
    return of(port)
        .map(owner -> "proces %d%s".formatted(owner.pid(), commandOf(owner)))
        .orElse("een proces dat u niet mag zien");
  }

  private static String commandOf(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return info.commandLine().or(info::command).map(line -> ", " + shortened(line)).orElse("");
  }

  /** The program and the end: between them a JVM has little that tells one from another. */
  private static String shortened(String line) {
    return line.length() <= 140
        ? line
        : line.substring(0, 40) + " ... " + line.substring(line.length() - 95);
  }

  private static Optional<Long> fromProc(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .map(Path::of)
        .filter(Files::isReadable)
        .flatMap(PortOwner::lines)
        .map(line -> line.strip().split("\\s+"))
        .filter(columns -> columns.length > 9 && columns[3].equals(LISTENING))
        .filter(columns -> columns[1].endsWith(":%04X".formatted(port)))
        .findFirst()
        .flatMap(columns -> holderOf("socket:[" + columns[9] + "]"));
  }

  private static Optional<Long> holderOf(String socket) {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> holds(Path.of("/proc", String.valueOf(pid), "fd"), socket))
        .findFirst();
  }

  private static boolean holds(Path descriptors, String socket) {
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.anyMatch(descriptor -> pointsAt(descriptor, socket));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean pointsAt(Path link, String target) {
    try {
      return Files.readSymbolicLink(link).toString().equals(target);
    } catch (IOException e) {
      return false;
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Optional<Long> lsof(int port) {
    try {
      Process process =
          new ProcessBuilder(List.of("lsof", "-nP", "-t", "-sTCP:LISTEN", "-iTCP:" + port))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.lines().findFirst().map(Long::parseLong);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
