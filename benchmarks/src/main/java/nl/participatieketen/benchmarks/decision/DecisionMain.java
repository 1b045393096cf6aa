package nl.participatieketen.benchmarks.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the benchmarks of this package by turns, each in a JVM of its own that starts with the class
 * path of this one, and writes what each round gave.
 */
public final class DecisionMain {

  private static final TimeValue HALF_A_SECOND = TimeValue.milliseconds(500);

  private DecisionMain() {}

  /** Takes the file to write, the number of rounds, and then the options of the JVMs. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path file = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    String[] jvm = List.of(arguments).subList(2, arguments.length).toArray(String[]::new);
    Map<String, List<Double>> rates = new TreeMap<>();
    for (int i = 0; i < rounds; i++) {
      for (RunResult result : round(jvm)) {
        rates
            .computeIfAbsent(name(result), _ -> new ArrayList<>())
            .add(result.getPrimaryResult().getScore());
      }
    }
    Files.writeString(file, new JsonMapper().writeValueAsString(rates));
  }

  private static Iterable<RunResult> round(String[] jvm) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(DecisionMain.class.getPackageName())
                .shouldFailOnError(true)
                .jvmArgs(jvm)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(HALF_A_SECOND)
                .measurementIterations(3)
                .measurementTime(HALF_A_SECOND)
                .build())
        .run();
  }

  /** Class and method, without the package. */
  private static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(DecisionMain.class.getPackageName().length() + 1);
  }
}
