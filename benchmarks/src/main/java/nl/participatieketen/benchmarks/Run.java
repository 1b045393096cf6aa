package nl.participatieketen.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatieketen.benchmarks.chain.ChainBench;
import nl.participatieketen.benchmarks.commands.CommandBench;
import nl.participatieketen.benchmarks.commands.Commands;
import nl.participatieketen.benchmarks.decision.DecisionBench;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Store;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.relay.LongStreamBench;
import nl.participatieketen.benchmarks.relay.RelayBench;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.report.Machine;
import nl.participatieketen.benchmarks.report.Report;
import nl.participatieketen.benchmarks.startup.StackBench;
import nl.participatieketen.benchmarks.store.StoreBench;
import org.springframework.util.FileSystemUtils;

/** One run, from servers to report. */
final class Run {

  private static final int CONNECTIONS = 32;
  private static final Set<String> WITHOUT_SERVERS = Set.of("stack", "besluiten", "opslag");

  private final Path root;
  private final Options options;
  private final Clock clock;

  Run(Path root, Options options, Clock clock) {
    this.root = root;
    this.options = options;
    this.clock = clock;
  }

  Report run() {
    Machine machine = Machine.here(clock);
    List<Figure> figures = new ArrayList<>();
    if (options.parts().contains("stack")) {
      say("stack");
      figures.addAll(new StackBench(root).run(options.starts()));
    }
    String store = options.parts().contains("stack") ? "van de lokale stack zelf" : "geen";
    if (options.parts().contains("besluiten")) {
      figures.addAll(decisions());
    }
    if (options.parts().contains("opslag")) {
      store = ofStore(figures);
    }
    if (!WITHOUT_SERVERS.containsAll(options.parts())) {
      store = amongServers(figures);
    }
    return new Report(
        machine,
        store,
        options.jvm().own(),
        figures,
        Machine.here(clock).loadAverage(),
        remarks(machine));
  }

  /** Measures what needs a store and a broker; returns which store it was. */
  private String amongServers(List<Figure> figures) {
    Path folder = folder();
    try (Surroundings surroundings = new Surroundings(root, folder, options.jvm(), store(folder))) {
      if (options.parts().contains("opdrachten") || options.parts().contains("keten")) {
        figures.addAll(services(surroundings));
      }
      if (options.parts().contains("relay")) {
        say("relay");
        figures.addAll(
            new RelayBench(surroundings, clock).run(options.streams(), options.rounds()));
      }
      figures.addAll(new StoredRun(surroundings, options, clock, CONNECTIONS).run());
      return surroundings.store().title();
    } finally {
      delete(folder);
    }
  }

  /** Measures the store alone; returns which one it was. */
  private String ofStore(List<Figure> figures) {
    Path folder = folder();
    try (Store store = store(folder)) {
      say("opslag");
      try (var lang = new LongStreamBench(store, clock)) {
        figures.add(lang.run(options.rounds()));
      }
      if (store.isElsewhere()) {
        say("overgeslagen, want van een opslag elders is de processortijd onbekend");
      } else {
        figures.addAll(new StoreBench(store).run(options.writes(), options.rounds()));
      }
      return store.title();
    } finally {
      delete(folder);
    }
  }

  private List<Figure> decisions() {
    Path folder = folder();
    try {
      say("besluiten");
      return new DecisionBench(root, folder, options.jvm()).run(options.rounds());
    } finally {
      delete(folder);
    }
  }

  private static List<String> remarks(Machine machine) {
    return machine.loadAverage() > machine.cores() / 2.0
        ? List.of("anderen belastten de machine bij het begin; de verhoudingen zeggen dan minder")
        : List.of();
  }

  private List<Figure> services(Surroundings surroundings) {
    List<Figure> figures = new ArrayList<>();
    String token = surroundings.issuer().token("gemeente-voorbeeld", "klantmanager", clock);
    Commands commands = new Commands(token);
    say("diensten starten");
    try (Server intake = surroundings.service("intake")) {
      double greatest;
      try (Server baseline = surroundings.baseline()) {
        say("opdrachten");
        List<Figure> rates =
            new CommandBench(surroundings, intake, baseline, commands, CONNECTIONS)
                .run(options.warmUp(), options.round(), options.rounds());
        greatest = rates.getFirst().value().median();
        figures.addAll(rates);
      }
      if (options.parts().contains("keten")) {
        try (Server _ = surroundings.service("traject")) {
          say("keten");
          figures.addAll(
              new ChainBench(surroundings, intake, commands, token, clock, CONNECTIONS)
                  .run(greatest, options.round(), options.round().multipliedBy(2)));
        }
      }
    }
    return figures;
  }

  private Store store(Path folder) {
    return Optional.ofNullable(System.getenv("KETEN_MONGO_URI"))
        .filter(uri -> !uri.isBlank())
        .map(Store::elsewhere)
        .orElseGet(() -> options.memory() ? Store.inMemory(folder) : Store.onDisk(folder));
  }

  static void say(String what) {
    System.err.println("... " + what);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("keten-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      boolean _ = FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
