package nl.participatieketen.benchmarks.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import nl.participatieketen.benchmarks.chain.Effects.Effect;
import nl.participatieketen.benchmarks.commands.Commands;
import nl.participatieketen.benchmarks.http.Exchange;
import nl.participatieketen.benchmarks.http.Limited;
import nl.participatieketen.benchmarks.http.Load;
import nl.participatieketen.benchmarks.http.LoadGenerator;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.report.Aim;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Percentiles;
import nl.participatieketen.benchmarks.stats.Spread;

/**
 * The time from the answer to an aanmelding voor een traject to the stored beginning of that
 * traject. Stored is taken to be when traject's own relay sends the beginning on, which is a little
 * later; so the figure is an upper bound.
 */
public final class ChainBench {

  private static final double AIM_MS = 250;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration UNTIL_NOTHING_IS_LEFT = Duration.ofMinutes(5);

  private final Surroundings surroundings;
  private final Server intake;
  private final Commands commands;
  private final String token;
  private final LocalDate today;
  private final int connections;

  public ChainBench(
      Surroundings surroundings,
      Server intake,
      Commands commands,
      String token,
      Clock clock,
      int connections) {
    this.surroundings = surroundings;
    this.intake = intake;
    this.commands = commands;
    this.token = token;
    this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    this.connections = connections;
  }

  /**
   * @param perSecond how many commands
   * @param duration for how long
   */
  public List<Figure> run(double perSecond, Duration warmUp, Duration duration) {
    try (Effects effects = new Effects(surroundings.kafka())) {
      send(perSecond, warmUp, effects);
      Map<UUID, Long> cases = send(perSecond, duration, effects);
      Map<UUID, Effect> found = effects.await(cases.keySet(), PATIENCE);
      Percentiles published = millis(cases, found, Effect::published);
      Percentiles received = millis(cases, found, Effect::received);
      long last = cases.values().stream().mapToLong(Long::longValue).max().orElseThrow();
      long first = cases.values().stream().mapToLong(Long::longValue).min().orElseThrow();
      Map<String, Double> details = new LinkedHashMap<>();
      details.put("gevraagd per seconde", perSecond);
      details.put("beantwoord per seconde", cases.size() * 1000.0 / Math.max(1, last - first));
      details.put("gemeten", (double) cases.size());
      details.put("p50 tot traject begint, ms", received.at(50));
      details.put("p99 tot traject begint, ms", received.at(99));
      details.put("langste, ms", published.at(100));
      return List.of(
          Figure.of("keten-p50", "Van opdracht tot gevolg, p50", "ms", Spread.of(published.at(50))),
          Figure.of("keten-p99", "Van opdracht tot gevolg, p99", "ms", Spread.of(published.at(99)))
              .aims(Aim.below(AIM_MS))
              .with(details));
    }
  }

  /** Makes cases ready, lets the chain come to rest, and sends them to traject. */
  private Map<UUID, Long> send(double perSecond, Duration duration, Effects effects) {
    Cases cases = new Cases(token, today);
    int many = (int) Math.ceil(perSecond * duration.toSeconds());
    run(full(), Limited.of(commands.newPerson(), many, cases.registered()));
    run(full(), cases.intakegesprek());
    surroundings.store().awaitPublished("intake");
    run(full().at(perSecond), cases.trajectaanmelding());
    effects.await(cases.answered().keySet(), PATIENCE);
    surroundings.store().awaitPublished("traject");
    surroundings.store().awaitPublished("intake");
    return cases.answered();
  }

  private Load full() {
    return Load.full(intake.port(), connections, UNTIL_NOTHING_IS_LEFT);
  }

  private static void run(Load load, Exchange<String> exchange) {
    LoadGenerator.Outcome outcome = LoadGenerator.run(load, exchange);
    if (outcome.refused() > 0) {
      throw new IllegalStateException(
          "%d verzoeken geweigerd, zoals %s".formatted(outcome.refused(), outcome.refusal()));
    }
  }

  private static Percentiles millis(
      Map<UUID, Long> cases, Map<UUID, Effect> found, ToLongFunction<Effect> when) {
    return new Percentiles(
        cases.entrySet().stream()
            .map(
                one ->
                    (double)
                        (when.applyAsLong(Objects.requireNonNull(found.get(one.getKey())))
                            - one.getValue()))
            .toList());
  }
}
