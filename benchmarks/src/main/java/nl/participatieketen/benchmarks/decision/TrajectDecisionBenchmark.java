package nl.participatieketen.benchmarks.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.besluit.Trajectbesluit;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Routesoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The beginning of a traject with its phases, terms and regie: decided, and folded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TrajectDecisionBenchmark {

  private static final String WERKWIJZE = "cycloon";
  private static final String ORGANISATIE = "gemeente-voorbeeld";
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final Werkwijzen werkwijzen = Werkwijzen.laad(Optional.empty());
  private final Trajectbesluit soort =
      new Trajectbesluit(werkwijzen, Organisaties.laad(Optional.empty(), werkwijzen));
  private final Asker asker =
      Asker.of(
          Actor.system(ORGANISATIE, "intake"),
          DAY.atStartOfDay(Duur.TIJDZONE).toInstant(),
          Duur.TIJDZONE);
  private final Stand before = soort.initial();
  private final StartTraject asked = asked(werkwijzen.nieuwste(WERKWIJZE).orElseThrow());
  private final Decision<Gebeurtenis> ready = soort.decide(before, asked, asker);
  private final Decision<Gebeurtenis> none = Decision.accept();

  @Benchmark
  public Stand decide() {
    return fold(before, soort.decide(before, asked, asker));
  }

  /** A switch that knows the answer, and the same fold. */
  @Benchmark
  public Stand bare() {
    return fold(
        before,
        switch (before) {
          case Stand.Onbekend _ -> asked.ontvanger().equals(ORGANISATIE) ? ready : none;
          case Stand.Bekend _ -> none;
        });
  }

  private Stand fold(Stand stand, Decision<Gebeurtenis> besluit) {
    return switch (besluit) {
      case Decision.Accepted<Gebeurtenis>(var gebeurtenissen) -> {
        Stand after = stand;
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
          after = soort.evolve(after, gebeurtenis);
        }
        yield after;
      }
      case Decision.Refused<Gebeurtenis>(var grond) -> throw new IllegalStateException("" + grond);
    };
  }

  private static StartTraject asked(Werkwijze werkwijze) {
    String route =
        werkwijze.routes().values().stream()
            .filter(one -> one.soort() == Routesoort.TRAJECT)
            .findFirst()
            .orElseThrow()
            .code();
    return new StartTraject(
        ORGANISATIE,
        ORGANISATIE,
        new UUID(1, 1),
        new UUID(2, 2),
        new Werkwijzeversie(werkwijze.id(), werkwijze.versie()),
        route,
        1,
        null,
        false);
  }
}
