package nl.participatieketen.traject.overdracht.bron;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.overdracht.Ophaling;
import nl.participatieketen.traject.overdracht.Overdrachtbesluit;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Overdrachtstand;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Duur;
import reactor.core.publisher.Mono;

/**
 * Fetches what an intake knows for a traject that waits for it, and lets the traject take it over.
 * That it waits stands in the traject itself, so a process that falls half-way asks again.
 */
public final class Overdrachten {

  private final StreamHandler<Stand, Gebeurtenis> trajecten;
  private final Overdrachtbron bron;
  private final Overdrachtbesluit besluit;
  private final MeterRegistry meters;

  Overdrachten(
      StreamHandler<Stand, Gebeurtenis> trajecten,
      Overdrachtbron bron,
      Overdrachtbesluit besluit,
      MeterRegistry meters) {
    this.trajecten = trajecten;
    this.bron = bron;
    this.besluit = besluit;
    this.meters = meters;
  }

  /**
   * @return the answer to what the traject did with it; empty where it no longer waits
   */
  public Mono<? extends Outcome<?>> haal(StreamId traject, Instant nu) {
    return trajecten
        .read(traject, Insight.WITHOUT)
        .flatMap(
            opname ->
                opname.state() instanceof Stand.Bekend bekend
                        && bekend.dossier().overdracht() instanceof Overdrachtstand overdracht
                        && overdracht.ophalenVanaf() != null
                    ? ophaling(traject, bekend.dossier(), overdracht)
                        .flatMap(ophaling -> verwerk(opname, ophaling, nu))
                    : Mono.empty());
  }

  private Mono<Ophaling> ophaling(StreamId traject, Dossier dossier, Overdrachtstand overdracht) {
    return bron.haal(
            traject.organisatie(),
            overdracht.dataref(),
            dossier.aanmeldingId(),
            dossier.deelnemerId())
        .doOnNext(ophaling -> tel(uitslag(ophaling)))
        .doOnError(fout -> tel("later"));
  }

  private Mono<Outcome<Stand>> verwerk(
      Snapshot<Stand, Gebeurtenis> opname, Ophaling ophaling, Instant nu) {
    StreamId traject = opname.stream();
    return trajecten.attempt(
        traject,
        Command.of(
            "overdracht/" + opname.version(),
            Actor.system(traject.organisatie(), "overdracht"),
            nu),
        stand -> besluit.verwerk(stand, ophaling, LocalDate.ofInstant(nu, Duur.TIJDZONE)));
  }

  private static String uitslag(Ophaling ophaling) {
    return switch (ophaling) {
      case Ophaling.Gekregen _ -> "overgenomen";
      case Ophaling.Belet(var beletsel) -> beletsel.code();
    };
  }

  private void tel(String uitslag) {
    meters.counter("keten.overdracht", "uitslag", uitslag).increment();
  }
}
