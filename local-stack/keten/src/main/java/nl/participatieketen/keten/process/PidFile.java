package nl.participatieketen.keten.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process between commands: its number, its beginning and the image it was started
 * from, a line each. A file that says something else counts as absent.
 */
public record PidFile(Path path) {

  /** A process that was started, whether it still runs or not. */
  public record Entry(Identity identity, String image) {}

  public Optional<Entry> read() {
    try {
      List<String> lines = Files.readAllLines(path);
      return lines.size() < 3
          ? Optional.empty()
          : Optional.of(
              new Entry(
                  new Identity(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1))),
                  lines.get(2)));
    } catch (NoSuchFileException | NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(Entry entry) {
    Path fresh = path.resolveSibling(path.getFileName() + ".nieuw");
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.write(
          fresh,
          List.of(
              String.valueOf(entry.identity().pid()),
              entry.identity().started().toString(),
              entry.image()));
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
