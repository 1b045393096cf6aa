package nl.participatieketen.benchmarks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.benchmarks.commands.Commands;
import nl.participatieketen.benchmarks.deadlines.DeadlineBench;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.query.QueryBench;
import nl.participatieketen.benchmarks.query.WorklistBench;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.timeline.TimelineBench;

/** The parts of a run that fill the store first, and then ask something of what is in it. */
final class StoredRun {

  private final Surroundings surroundings;
  private final Options options;
  private final Clock clock;
  private final int connections;

  StoredRun(Surroundings surroundings, Options options, Clock clock, int connections) {
    this.surroundings = surroundings;
    this.options = options;
    this.clock = clock;
    this.connections = connections;
  }

  List<Figure> run() {
    boolean elsewhere = surroundings.store().isElsewhere();
    List<Figure> figures = new ArrayList<>();
    if (options.parts().contains("werkvoorraad")) {
      Run.say("werkvoorraad");
      figures.addAll(worklist(options.aanmeldingen(elsewhere)));
    }
    if (options.parts().contains("tijdlijn")) {
      Run.say("tijdlijn");
      figures.addAll(
          new TimelineBench(surroundings, clock, token())
              .run(options.gebeurtenissen(elsewhere), options.round(), options.rounds()));
    }
    if (options.parts().contains("termijnen")) {
      Run.say("termijnen");
      figures.addAll(
          new DeadlineBench(surroundings, clock)
              .run(options.trajecten(elsewhere), options.rounds()));
    }
    return figures;
  }

  private List<Figure> worklist(int open) {
    String token = token();
    try (Server intake = surroundings.service("intake")) {
      return new WorklistBench(
              surroundings.store(),
              intake,
              new Commands(token),
              new QueryBench(intake, token, options.round(), options.rounds()),
              connections)
          .run(open);
    }
  }

  private String token() {
    return surroundings.issuer().token("gemeente-voorbeeld", "klantmanager", clock);
  }
}
