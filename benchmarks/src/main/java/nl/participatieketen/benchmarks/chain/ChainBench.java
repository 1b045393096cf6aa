package nl.participatieketen.benchmarks.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
   * Sends as much as the services take, to learn how many effects a second the chain stores; then
   * half of that.
   *
   * @param guess about how many commands a second are taken; only for how long it lasts
   */
  public List<Figure> run(double guess, Duration warmUp, Duration duration) {
    try (Effects effects = new Effects(surroundings.kafka())) {
      int burst = (int) Math.ceil(guess * warmUp.toSeconds());
      send(full(), burst, effects);
      double greatest = send(full(), burst, effects).stored();
      double perSecond = greatest / 2;
      Sent sent =
          send(full().at(perSecond), (int) Math.ceil(perSecond * duration.toSeconds()), effects);
      Percentiles published = sent.millis(Effect::published);
      Percentiles received = sent.millis(Effect::received);
      Map<String, Double> details = new LinkedHashMap<>();
      details.put("grootste tempo van de keten, per seconde", greatest);
      details.put("gevraagd per seconde", perSecond);
      details.put("beantwoord per seconde", sent.answered());
      details.put("gemeten", (double) sent.cases().size());
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
  private Sent send(Load load, int many, Effects effects) {
    Cases cases = new Cases(token, today);
    run(full(), Limited.of(commands.newPerson(), many, cases.registered()));
    run(full(), cases.intakegesprek());
    surroundings.store().awaitPublished("intake");
    run(load, cases.trajectaanmelding());
    Map<UUID, Effect> found = effects.await(cases.answered().keySet(), PATIENCE);
    surroundings.store().awaitPublished("traject");
    surroundings.store().awaitPublished("intake");
    return new Sent(cases.answered(), found);
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
}
