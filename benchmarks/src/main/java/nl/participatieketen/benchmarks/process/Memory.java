package nl.participatieketen.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process holds in memory, in mebibytes; zero where the operating system doesn't tell.
 *
 * @param resident all of it, also what it shares with other processes
 * @param proportional with a share of what it shares
 */
public record Memory(double resident, double proportional) {

  private static final double KIBIBYTES = 1024;

  public static Memory of(long pid) {
    Path process = Path.of("/proc", String.valueOf(pid));
    return new Memory(
        read(process.resolve("status"), "VmRSS"), read(process.resolve("smaps_rollup"), "Pss"));
  }

  private static double read(Path file, String name) {
    try {
      Matcher line =
          Pattern.compile("(?m)^" + name + ":\\s+(\\d+) kB").matcher(Files.readString(file));
      return line.find() ? Long.parseLong(line.group(1)) / KIBIBYTES : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
