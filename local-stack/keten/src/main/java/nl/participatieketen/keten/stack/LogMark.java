package nl.participatieketen.keten.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A place in a log: what comes after it belongs to this start. */
record LogMark(Path log, long offset) {

  private static final long MOST = 64 * 1024;

  static LogMark atEndOf(Path log) throws IOException {
    return new LogMark(log, Files.exists(log) ? Files.size(log) : 0);
  }

  static LogMark atStartOf(Path log) {
    return new LogMark(log, 0);
  }

  /** The last lines after this place. */
  List<String> lastLines(int count) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(offset, file.length() - MOST));
      byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
      file.readFully(bytes);
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      return List.of("(het log is niet te lezen: " + e.getMessage() + ")");
    }
  }
}
