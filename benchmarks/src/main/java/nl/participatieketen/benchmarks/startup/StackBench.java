package nl.participatieketen.benchmarks.startup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.participatieketen.benchmarks.process.Memory;
import nl.participatieketen.benchmarks.process.Patience;
import nl.participatieketen.benchmarks.report.Aim;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.startup.LocalStack.Part;
import nl.participatieketen.benchmarks.startup.LocalStack.Started;
import nl.participatieketen.benchmarks.stats.Spread;

/**
 * The time until everything is ready, and the memory it then holds. A build and what follows once
 * after it are not counted; the command itself is.
 */
public final class StackBench {

  private static final double STACK_SECONDS = 30;
  private static final double SERVICE_SECONDS = 6;
  private static final double APPLICATION_MEBIBYTES = 256;
  private static final Set<String> SERVERS = Set.of("opslag", "kafka");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LocalStack stack;

  public StackBench(Path root) {
    this.stack = new LocalStack(root);
  }

  public List<Figure> run(int rounds) {
    List<Double> whole = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    List<Figure> memory = List.of();
    try {
      Started _ = stack.start("--vers");
      for (int i = 0; i < rounds; i++) {
        stack.stop();
        Started started = stack.start("--vers");
        whole.add(started.seconds());
        memory = memory(started.parts());
        alone.add(restart(started.parts(), "intake"));
      }
    } finally {
      stack.stop();
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.of("stack-start", "De hele stack klaar, vers begonnen", "s", Spread.of(whole))
            .aims(Aim.below(STACK_SECONDS)));
    figures.add(
        Figure.of("dienst-start", "Een gevallen dienst weer klaar", "s", Spread.of(alone))
            .aims(Aim.below(SERVICE_SECONDS)));
    figures.addAll(memory);
    return figures;
  }

  private double restart(List<Part> parts, String name) {
    Part part = parts.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    ProcessHandle process = ProcessHandle.of(part.pid()).orElseThrow();
    boolean _ = process.destroyForcibly();
    Patience.await("het einde van " + name, PATIENCE, () -> !process.isAlive());
    return stack.start().seconds();
  }

  private static List<Figure> memory(List<Part> parts) {
    List<Figure> figures = new ArrayList<>();
    double resident = 0;
    double proportional = 0;
    for (Part part : parts) {
      Memory memory = Memory.of(part.pid());
      resident += memory.resident();
      proportional += memory.proportional();
      figures.add(figure(part.name(), memory));
    }
    figures.add(
        Figure.of("geheugen-samen", "Geheugen van de hele stack", "MiB", Spread.of(resident))
            .with(Map.of("evenredig deel (Pss), MiB", proportional)));
    return figures;
  }

  private static Figure figure(String name, Memory memory) {
    Figure figure =
        Figure.of(
            "geheugen-" + name.toLowerCase(Locale.ROOT),
            "Geheugen van " + name,
            "MiB",
            Spread.of(memory.resident()));
    return SERVERS.contains(name) ? figure : figure.aims(Aim.below(APPLICATION_MEBIBYTES));
  }
}
