package nl.participatieketen.clock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * The file that says how far the clocks of the local stack run ahead, as an ISO-8601 duration such
 * as {@code PT2160H}; absent or empty means not at all.
 *
 * <p>A write replaces the file as a whole, so a reader never meets half of one. Movers that come
 * together are put in a row, and none is lost.
 */
public record ClockFile(Path path) {

  /**
   * How far the clocks run ahead now.
   *
   * @throws ClockFileException when the file can't be read or holds something else
   */
  public Duration offset() {
    if (!Files.exists(path)) {
      return Duration.ZERO;
    }
    try {
      String text = Files.readString(path).strip();
      return text.isEmpty() ? Duration.ZERO : forward(Duration.parse(text));
    } catch (IOException e) {
      throw new ClockFileException("De klok in %s is niet te lezen: %s.".formatted(path, e), e);
    } catch (DateTimeParseException e) {
      throw new ClockFileException(
          "In %s staat geen tijdsduur zoals PT2160H. Verbeter of verwijder het bestand."
              .formatted(path),
          e);
    }
  }

  /**
   * Moves the clocks further ahead and returns how far they run ahead from then on.
   *
   * @throws ClockFileException when {@code step} is negative, or the file can't be read or written
   */
  public Duration verzet(Duration step) {
    forward(step);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try (FileChannel channel =
              FileChannel.open(
                  beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        Duration offset = offset().plus(step);
        replace(offset);
        return offset;
      }
    } catch (IOException e) {
      throw new ClockFileException("De klok in %s is niet te verzetten: %s.".formatted(path, e), e);
    }
  }

  private void replace(Duration offset) throws IOException {
    Path fresh = beside(".nieuw");
    Files.writeString(fresh, offset + "\n");
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path beside(String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  private static Duration forward(Duration duration) {
    if (duration.isNegative()) {
      throw new ClockFileException(
          "De klok gaat alleen vooruit: %s is terug in de tijd. Begin met schone gegevens om terug te gaan."
              .formatted(duration));
    }
    return duration;
  }
}
