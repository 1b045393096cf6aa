package nl.participatieketen.traject.wanneer;

import io.micrometer.core.instrument.MeterRegistry;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.NotYet;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.overdracht.bron.Overdrachtbron;
import nl.participatieketen.traject.traject.Beletsel;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.traject.traject.Ophaling;
import nl.participatieketen.traject.traject.OverdrachtOpdracht;
import nl.participatieketen.traject.traject.Overdrachtstand;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import reactor.core.publisher.Mono;

/**
 * When what an intake knows is expected, it is fetched, and the traject takes it over. Where the
 * intake is down, it is asked again later ({@link NotYet}).
 */
final class WanneerOverdrachtVerwachtDanOvergenomen implements Process<Stand> {

  private final Stromen stromen;
  private final Overdrachtbron bron;
  private final MeterRegistry meters;

  WanneerOverdrachtVerwachtDanOvergenomen(
      Stromen stromen, Overdrachtbron bron, MeterRegistry meters) {
    this.stromen = stromen;
    this.bron = bron;
    this.meters = meters;
  }

  @Override
  public String name() {
    return TrajectSoort.OVERDRACHT;
  }

  @Override
  public Mono<Outcome<Stand>> run(Course<Stand> course) {
    return course.state() instanceof Stand.Bekend bekend
            && bekend.dossier().overdracht() instanceof Overdrachtstand overdracht
            && overdracht.ophalenVanaf() != null
        ? haal(course.stream(), bekend.dossier(), overdracht)
            .flatMap(
                ophaling ->
                    course.take(
                        "neem-over/" + overdracht.eerder(),
                        stromen.trajecten().get(),
                        course.stream(),
                        new OverdrachtOpdracht.NeemOver(ophaling)))
        : Mono.empty();
  }

  private Mono<Ophaling> haal(StreamId traject, Dossier dossier, Overdrachtstand overdracht) {
    return bron.haal(traject.organisatie(), overdracht.dataref(), dossier.aanmeldingId())
        .map(ophaling -> overDezelfde(dossier, ophaling))
        .doOnNext(ophaling -> tel(uitslag(ophaling)))
        .doOnError(fout -> tel("later"));
  }

  /** An answer about another counts for nothing. */
  private static Ophaling overDezelfde(Dossier dossier, Ophaling ophaling) {
    return ophaling instanceof Ophaling.Gekregen(Herkomst herkomst, _, _)
            && !(herkomst.aanmeldingId().equals(dossier.aanmeldingId())
                && herkomst.deelnemerId().equals(dossier.deelnemerId()))
        ? new Ophaling.Belet(Beletsel.ONLEESBAAR)
        : ophaling;
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
