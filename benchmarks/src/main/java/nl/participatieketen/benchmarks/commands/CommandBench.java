package nl.participatieketen.benchmarks.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.benchmarks.http.Exchange;
import nl.participatieketen.benchmarks.http.Load;
import nl.participatieketen.benchmarks.http.LoadGenerator;
import nl.participatieketen.benchmarks.http.LoadGenerator.Outcome;
import nl.participatieketen.benchmarks.process.Server;
import nl.participatieketen.benchmarks.process.Surroundings;
import nl.participatieketen.benchmarks.report.Aim;
import nl.participatieketen.benchmarks.report.Figure;
import nl.participatieketen.benchmarks.stats.Duel;
import nl.participatieketen.benchmarks.stats.Spread;

/**
 * Commands per second through intake, each round beside the bare endpoint. A round ends when the
 * relay has caught up, so that no side works off what the other has left.
 */
public final class CommandBench {

  private static final String DATABASE = "intake";
  private static final double AIM = 0.6;
  private static final int LONGEST_WARM_UP = 60;

  private final Surroundings surroundings;
  private final Server intake;
  private final Server baseline;
  private final Commands commands;
  private final int connections;

  public CommandBench(
      Surroundings surroundings,
      Server intake,
      Server baseline,
      Commands commands,
      int connections) {
    this.surroundings = surroundings;
    this.intake = intake;
    this.baseline = baseline;
    this.commands = commands;
    this.connections = connections;
  }

  /** One of the things that are compared; remembers what its rounds gave. */
  private final class Side {
    private final Server server;
    private final Exchange<String> exchange;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> finished = new ArrayList<>();
    private final List<Double> serverMillis = new ArrayList<>();
    private final List<Double> storeMillis = new ArrayList<>();

    Side(Server server, Exchange<String> exchange) {
      this.server = server;
      this.exchange = exchange;
    }

    Outcome run(Duration duration) {
      Outcome outcome =
          LoadGenerator.run(Load.full(server.port(), connections, duration), exchange);
      if (outcome.refused() > 0) {
        throw new IllegalStateException(
            "%d verzoeken geweigerd, zoals %s".formatted(outcome.refused(), outcome.refusal()));
      }
      return outcome;
    }

    /** The JVM learns by repetition, not by time: what is slow at first needs longer. */
    void warmUp(int commands) {
      int done = 0;
      for (int i = 0; i < LONGEST_WARM_UP && done < commands; i++) {
        done += run(Duration.ofSeconds(1)).accepted();
      }
      surroundings.store().awaitPublished(DATABASE);
    }

    void measure(Duration duration) {
      Duration serverBefore = server.processorTime();
      Duration storeBefore = surroundings.store().processorTime();
      long began = System.nanoTime();
      Outcome outcome = run(duration);
      surroundings.store().awaitPublished(DATABASE);
      double seconds = (System.nanoTime() - began) / 1e9;
      rates.add(outcome.perSecond());
      finished.add(outcome.accepted() / seconds);
      serverMillis.add(perCommand(serverBefore, server.processorTime(), outcome));
      storeMillis.add(perCommand(storeBefore, surroundings.store().processorTime(), outcome));
    }

    private double perCommand(Duration before, Duration after, Outcome outcome) {
      return after.minus(before).toNanos() / 1e6 / outcome.accepted();
    }

    Map<String, Double> details() {
      Map<String, Double> details = new LinkedHashMap<>();
      details.put("met de relay bij, per seconde", median(finished));
      details.put("processortijd dienst per opdracht, ms", median(serverMillis));
      details.put("processortijd opslag per opdracht, ms", median(storeMillis));
      details.put("geheugen dienst na afloop, MiB", server.memory().resident());
      return details;
    }

    private static double median(List<Double> values) {
      return Spread.of(values).median();
    }
  }

  /**
   * @param warmUp how many commands go before, of each kind
   */
  public List<Figure> run(int warmUp, Duration round, int rounds) {
    Side bare = new Side(baseline, commands.bare("/kaal", false));
    Side bareWithToken = new Side(baseline, commands.bare("/met-token", true));
    Side newPerson = new Side(intake, commands.newPerson());
    Side knownPerson = new Side(intake, commands.knownPerson());
    Side closing = new Side(intake, commands.closing());
    List<Side> all = List.of(bare, newPerson, bareWithToken, knownPerson, closing);

    all.forEach(side -> side.warmUp(warmUp));
    newPerson.warmUp(warmUp);
    for (int i = 0; i < rounds; i++) {
      all.forEach(side -> side.measure(round));
    }
    return List.of(
        figure("opdracht-nieuw", "Aanmelding van een nieuwe deelnemer", newPerson, bare)
            .aims(Aim.ratioAtLeast(AIM)),
        figure("opdracht-bekend", "Aanmelding van een bekende deelnemer", knownPerson, bare)
            .aims(Aim.ratioAtLeast(AIM)),
        figure("opdracht-vervolg", "Afsluiting van een aanmelding", closing, bare)
            .aims(Aim.ratioAtLeast(AIM)),
        figure("kaal-met-token", "Kaal eindpunt met controle van het token", bareWithToken, bare)
            .with(bareWithToken.details()),
        Figure.of("kaal", "Kaal eindpunt", "/s", Spread.of(bare.rates)).with(bare.details()));
  }

  private static Figure figure(String id, String title, Side measured, Side bare) {
    Duel duel = new Duel();
    for (int i = 0; i < measured.rates.size(); i++) {
      duel.round(measured.rates.get(i), bare.rates.get(i));
    }
    return Figure.of(id, title, "/s", duel, "kaal eindpunt").with(measured.details());
  }
}
