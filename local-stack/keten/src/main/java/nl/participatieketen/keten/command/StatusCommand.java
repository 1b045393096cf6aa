package nl.participatieketen.keten.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.stack.PartStatus;
import nl.participatieketen.keten.stack.Processes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "status",
    description =
        "Toont per proces of het draait en klaar is; eindigt met 1 als niet alles klaar is.")
final class StatusCommand implements Callable<Integer> {

  private static final String ROW = "%-10s  %8s  %6s  %-6s  %9s  %s";
  private static final long MEBIBYTE = 1024L * 1024;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Option(names = "--json", description = "Toon het als JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Context context = keten.context;
    List<PartStatus> parts = new Processes(context.workspace()).status(context.current());
    if (json) {
      StatusJson.print(System.out, parts);
    } else {
      print(System.out, parts);
    }
    return parts.stream().allMatch(PartStatus::ready) ? ExitCode.OK : ExitCode.NO;
  }

  private static void print(PrintStream out, List<PartStatus> parts) {
    out.println(ROW.formatted("PROCES", "PID", "POORT", "KLAAR", "GEHEUGEN", "LOOPT"));
    parts.forEach(part -> out.println(row(part)));
    long total = parts.stream().mapToLong(PartStatus::residentBytes).sum();
    out.println(ROW.formatted("", "", "", "", total / MEBIBYTE + " MB", "").stripTrailing());
  }

  private static String row(PartStatus status) {
    var process = status.process();
    return process == null
        ? ROW.formatted(status.part().id(), "-", status.port(), "nee", "-", "draait niet")
        : ROW.formatted(
            status.part().id(),
            process.pid(),
            status.port(),
            status.ready() ? "ja" : "nee",
            status.residentBytes() / MEBIBYTE + " MB",
            since(process.started()));
  }

  private static String since(Instant started) {
    Duration up = Duration.between(started, Instant.now(Clock.systemUTC()));
    return up.toDays() > 0
        ? "%d d %02d:%02d".formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart())
        : "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
  }
}
