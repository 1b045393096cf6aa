package nl.participatieketen.benchmarks.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.intake.aanmelding.Lopen;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import nl.participatieketen.werkwijze.verloop.Verloop;
import nl.participatieketen.werkwijze.verloop.Voortgang;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What follows from a step, by the interpreter of the werkwijze alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CourseBenchmark {

  private static final LocalDate DAY = IntakeDecisionBenchmark.DAY;

  private final Verloop verloop =
      Lopen.door(
          Werkwijzen.laad(Optional.empty())
              .nieuwste(IntakeDecisionBenchmark.WERKWIJZE)
              .orElseThrow());
  private final Voortgang voortgang = begun(verloop);
  private final String stap = IntakeDecisionBenchmark.STAP;
  private final Map<String, String> feiten = Map.of("quick-scan", "geen zorgen", "crisis", "nee");

  @Benchmark
  public Gevolg naStap() {
    return verloop.naStap(voortgang, stap, feiten, DAY);
  }

  /** The same rule as a programmer would write it. */
  @Benchmark
  public Gevolg bare() {
    return switch (feiten.getOrDefault("crisis", "")) {
      case "ja" -> new Gevolg.Verder(List.of(new OpenStap("crisisopvang", DAY, null, null, 0)));
      case "nee" ->
          new Gevolg.Verder(
              List.of(
                  new OpenStap("inspanning", DAY, DAY.plusWeeks(4), DAY.plusWeeks(3), 0),
                  new OpenStap("voorschot", DAY, DAY.plusWeeks(4), null, 0)));
      default -> new Gevolg.NietOpen();
    };
  }

  private static Voortgang begun(Verloop verloop) {
    Voortgang voortgang =
        new Voortgang(Map.of("leeftijd", "38"), Map.of(Moment.AANMELDING, DAY), Map.of());
    for (OpenStap open : verloop.begin(voortgang, DAY)) {
      voortgang = voortgang.metOpen(open);
    }
    return voortgang;
  }
}
