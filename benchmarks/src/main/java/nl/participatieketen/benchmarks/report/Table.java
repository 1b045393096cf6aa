package nl.participatieketen.benchmarks.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as Markdown, in Dutch. */
public final class Table {

  private static final List<String> HEADINGS =
      List.of("Cijfer", "Gemeten", "Kale maat", "Verhouding", "Streven", "Gehaald");

  private Table() {}

  public static String of(Report report) {
    List<String> lines = new ArrayList<>();
    Machine machine = report.machine();
    lines.add(
        "%s, %d kernen, %d MiB, JDK %s, %s; belasting bij begin %s, bij einde %s"
            .formatted(
                machine.date(),
                machine.cores(),
                machine.memoryMebibytes(),
                machine.jdk(),
                machine.os(),
                Numbers.show(machine.loadAverage()),
                Numbers.show(report.loadAfter())));
    lines.add("Opslag: " + report.store());
    lines.add("JVM van dienst en maat: " + String.join(" ", report.jvm()));
    lines.add("");
    lines.add(line(HEADINGS));
    lines.add(line(HEADINGS.stream().map(_ -> "---").toList()));
    report.figures().forEach(figure -> lines.add(line(cells(figure))));
    List<String> details =
        report.figures().stream().filter(f -> !f.details().isEmpty()).map(Table::details).toList();
    if (!details.isEmpty()) {
      lines.add("");
      lines.addAll(details);
    }
    report.remarks().forEach(remark -> lines.add("- Let op: " + remark));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> cells(Figure figure) {
    var baseline = figure.baseline();
    Aim aim = figure.aim();
    return List.of(
        figure.title(),
        Numbers.show(figure.value()) + " " + figure.unit(),
        baseline == null
            ? ""
            : "%s: %s".formatted(baseline.title(), Numbers.show(baseline.value())),
        baseline == null ? "" : Numbers.show(baseline.ratio()),
        aim == null ? "" : aim.inWords(),
        met(figure.met()));
  }

  private static String met(@Nullable Boolean met) {
    return met == null ? "" : met ? "ja" : "nee";
  }

  private static String details(Figure figure) {
    return figure.details().entrySet().stream()
        .map(detail -> detail.getKey() + " " + Numbers.show(detail.getValue()))
        .collect(joining(", ", "- " + figure.title() + ": ", ""));
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(joining(" | ", "| ", " |"));
  }
}
