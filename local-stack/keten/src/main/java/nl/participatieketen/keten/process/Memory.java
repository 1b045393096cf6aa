package nl.participatieketen.keten.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process has resident. */
public final class Memory {

  private Memory() {}

  /** In bytes; empty where the operating system doesn't say. */
  public static OptionalLong resident(long pid) {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    try {
      return Files.isReadable(status)
          ? kibibytes(Files.readString(status).replaceAll("(?s).*VmRSS:\\s*(\\d+).*", "$1"))
          : ps(pid);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong ps(long pid) throws IOException {
    Process process =
        new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return kibibytes(
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
  }

  private static OptionalLong kibibytes(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text) * 1024);
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
