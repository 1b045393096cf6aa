package nl.participatieketen.keten.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes that outlive this one: in a session of their own, without a parent. */
public final class Launcher {

  // In a script the shell's child leads no group, so setsid keeps its number.
  private static final String APART =
      """
      log=$1; shift
      if command -v setsid >/dev/null 2>&1; then
        setsid "$@" </dev/null >>"$log" 2>&1 &
      else
        set -m
        nohup "$@" </dev/null >>"$log" 2>&1 &
      fi
      echo $!
      """;

  private Launcher() {}

  /**
   * Starts a command, with its output added to a log.
   *
   * @param environment added to that of this process; an empty value takes a variable away
   * @throws IOException when the shell can't be started or the log can't be written
   */
  public static Identity start(
      List<String> command, Map<String, String> environment, Path folder, Path log)
      throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", APART, "keten", log.toString()));
    shell.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(shell).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    Process starter = builder.start();
    String said = new String(starter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      long pid = Long.parseLong(said.strip());
      // One that ended at once has no beginning any more; any will do to see that it is gone.
      return Identity.of(pid).orElseGet(() -> new Identity(pid, Instant.EPOCH));
    } catch (NumberFormatException e) {
      throw new IOException("geen proces gestart met " + command.getFirst(), e);
    }
  }
}
