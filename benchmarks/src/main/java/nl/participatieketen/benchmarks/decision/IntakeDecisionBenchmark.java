package nl.participatieketen.benchmarks.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The first talk of an intake: decided, and folded into the case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class IntakeDecisionBenchmark {

  static final String WERKWIJZE = "tilburg-noma";
  static final String STAP = "meldingsgesprek";
  static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final Werkwijzen werkwijzen = Werkwijzen.laad(Optional.empty());
  private final Aanmeldingbesluit soort = new Aanmeldingbesluit(werkwijzen);
  private final Organisatie organisatie = organisatie(werkwijzen);
  private final Asker asker =
      new Asker(new Actor(organisatie.id(), "mw-maat", "klantmanager"), Instant.EPOCH, DAY);
  private final Stand before =
      fold(soort.initial(), soort.decide(soort.initial(), aanmelding(organisatie), asker));
  private final DoeStap asked =
      new DoeStap(
          STAP, DAY, Map.of("quick-scan", "geen zorgen", "crisis", "nee"), List.of(), "kort");
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
        switch (asked.stap()) {
          case STAP -> "nee".equals(asked.feiten().get("crisis")) ? ready : none;
          default -> none;
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

  private static DoeAanmelding aanmelding(Organisatie organisatie) {
    return new DoeAanmelding(
        new UUID(1, 1),
        organisatie,
        WERKWIJZE,
        "werk-nl",
        null,
        new Persoon(null, "Jan Jansen", BrpDatum.van(LocalDate.of(1987, 6, 5)), null, null),
        null,
        null,
        null,
        Map.of(),
        null,
        null);
  }

  private static Organisatie organisatie(Werkwijzen werkwijzen) {
    return Organisaties.laad(Optional.empty(), werkwijzen).alle().stream()
        .filter(one -> one.werkwijzen().contains(WERKWIJZE))
        .findFirst()
        .orElseThrow();
  }
}
