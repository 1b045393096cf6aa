package nl.participatieketen.benchmarks.decision;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.participatieketen.benchmarks.process.Child;
import nl.participatieketen.benchmarks.process.ClassPath;
import nl.participatieketen.benchmarks.process.JvmOptions;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Decisions per second, by JMH, with the classes of the services as they were built. */
public final class DecisionBench {

  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Path root;
  private final Path folder;
  private final JvmOptions options;

  public DecisionBench(Path root, Path folder, JvmOptions options) {
    this.root = root;
    this.folder = folder;
    this.options = options;
  }

  public List<Figure> run(int rounds) {
    Map<String, List<Double>> rates = measure(rounds);
    return List.of(
        figure(
            "besluit-intake",
            "Besluit over een stap van de intake, met de vouw",
            rates,
            "IntakeDecisionBenchmark.decide",
            "IntakeDecisionBenchmark.bare",
            "het antwoord klaar, dezelfde vouw"),
        figure(
            "besluit-verloop",
            "Wat er volgt na een stap, volgens de werkwijze",
            rates,
            "CourseBenchmark.naStap",
            "CourseBenchmark.bare",
            "dezelfde regel uitgeschreven"),
        figure(
            "besluit-traject",
            "Begin van een traject, met de vouw",
            rates,
            "TrajectDecisionBenchmark.decide",
            "TrajectDecisionBenchmark.bare",
            "het antwoord klaar, dezelfde vouw"));
  }

  private Map<String, List<Double>> measure(int rounds) {
    Path file = folder.resolve("besluiten.json");
    List<String> arguments = new ArrayList<>(List.of(file.toString(), String.valueOf(rounds)));
    arguments.addAll(options.own());
    try (Child child =
        Child.start(
            JvmOptions.SERVER,
            ClassPath.withApplications(root, folder, List.of("intake-service", "traject-service")),
            DecisionMain.class.getName(),
            arguments,
            Map.of(),
            folder.resolve("besluiten.log"))) {
      child.awaitEnd(PATIENCE);
      return new JsonMapper().readValue(Files.readString(file), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figure figure(
      String id,
      String title,
      Map<String, List<Double>> rates,
      String measured,
      String bare,
      String baseline) {
    List<Double> of = requireNonNull(rates.get(measured));
    List<Double> against = requireNonNull(rates.get(bare));
    Duel duel = new Duel();
    for (int i = 0; i < of.size(); i++) {
      duel.round(of.get(i), against.get(i));
    }
    return Figure.of(id, title, "/s", duel, baseline);
  }
}
