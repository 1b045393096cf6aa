package nl.participatieketen.keten.stack;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Duration;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.process.PortOwner;

/** What is said when a start fails. */
final class Failures {

  private static final int LINES = 15;
  private static final int HARDLY_ANY_MEBIBYTES = 20;

  private Failures() {}

  static KetenException portTaken(int port, String variable, String title) {
    return new KetenException(
        ExitCode.PORT_TAKEN,
        """
        Poort %d, voor %s, is al in gebruik door %s.
        Stop dat proces, of kies een andere poort: %s=%d ./keten start"""
            .formatted(port, title, PortOwner.describe(port), variable, port + 1000));
  }

  static KetenException died(Workspace workspace, Part part, LogMark log) {
    return new KetenException(
        exitCode(workspace),
        "%s is tijdens het starten geëindigd.%s%n%s"
            .formatted(part.title(), diskHint(workspace), tail(log)));
  }

  static KetenException notReady(Workspace workspace, Part part, Duration patience, LogMark log) {
    return new KetenException(
        exitCode(workspace),
        "%s draait, maar is na %d seconden nog niet klaar.%s%n%s"
            .formatted(part.title(), patience.toSeconds(), diskHint(workspace), tail(log)));
  }

  static KetenException notWritable(Workspace workspace, Part part, IOException fault) {
    return new KetenException(
        exitCode(workspace),
        "%s is niet te starten: %s.%s"
            .formatted(part.title(), fault.getMessage(), diskHint(workspace)));
  }

  private static int exitCode(Workspace workspace) {
    return diskIsFull(workspace) ? ExitCode.DISK_FULL : ExitCode.PROCESS_DIED;
  }

  private static boolean diskIsFull(Workspace workspace) {
    return Disk.freeMebibytes(workspace.home()) < HARDLY_ANY_MEBIBYTES;
  }

  private static String diskHint(Workspace workspace) {
    return diskIsFull(workspace)
        ? " De schijf is vol: maak ruimte bij %s.".formatted(workspace.home())
        : "";
  }

  private static String tail(LogMark log) {
    return """
    De laatste regels van %s:
    %s
    Wat al draait, blijft draaien; ./keten start gaat verder, ./keten stop ruimt op."""
        .formatted(
            log.log(),
            log.lastLines(LINES).stream().map(line -> "  | " + line).collect(joining("\n")));
  }
}
