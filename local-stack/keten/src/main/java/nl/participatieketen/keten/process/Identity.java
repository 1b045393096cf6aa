package nl.participatieketen.keten.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process: its number and when it began, since numbers are used again.
 *
 * @param started as the operating system tells it, which may shift by a second between readings
 */
public record Identity(long pid, Instant started) {

  private static final Duration SHIFT = Duration.ofSeconds(3);

  /** The process with this number, if there is one. */
  public static Optional<Identity> of(long pid) {
    return ProcessHandle.of(pid)
        .filter(process -> !isZombie(pid))
        .flatMap(process -> process.info().startInstant())
        .map(started -> new Identity(pid, started));
  }

  /** The process, as long as it runs. */
  public Optional<ProcessHandle> running() {
    return of(pid).filter(this::isSame).flatMap(same -> ProcessHandle.of(pid));
  }

  public boolean runs() {
    return running().isPresent();
  }

  private boolean isSame(Identity other) {
    return Duration.between(started, other.started).abs().compareTo(SHIFT) <= 0;
  }

  /** One that has ended, where nobody asked for its outcome yet. */
  private static boolean isZombie(long pid) {
    Path stat = Path.of("/proc", String.valueOf(pid), "stat");
    try {
      String line = Files.readString(stat);
      return line.startsWith(" Z", line.lastIndexOf(')') + 1);
    } catch (IOException e) {
      return false;
    }
  }
}
