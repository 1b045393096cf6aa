package nl.participatieketen.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.participatieketen.benchmarks.micro.Micro;
import nl.participatieketen.benchmarks.report.Report;
import nl.participatieketen.benchmarks.report.Table;
import tools.jackson.databind.json.JsonMapper;

/** Measures, and tells what it found: as a table, or as JSON with {@code --json}. */
public final class BenchMain {

  private BenchMain() {}

  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--jmh")) {
      Micro.run();
      return;
    }
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
      System.exit(2);
      return;
    }
    Report report = new Run(root(), options, Clock.systemUTC()).run();
    System.out.print(
        options.json() ? new JsonMapper().writeValueAsString(report) + "\n" : Table.of(report));
    System.exit(0);
  }

  /** The folder of the sources, in which the applications were built. */
  private static Path root() {
    return Path.of(System.getProperty("keten.wortel", "")).toAbsolutePath().normalize();
  }
}
