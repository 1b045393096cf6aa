package nl.participatieketen.traject.wanneer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import nl.participatieketen.eventstore.Capacity;
import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.plafond.PlafondOpdracht.BevestigPlek;
import nl.participatieketen.traject.plafond.PlafondOpdracht.GeefPlekVrij;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * When a place under a ceiling is taken, it is confirmed once the traject is seen to use it. What
 * is not used when whoever took it has had the time for it, comes free: between the two a request
 * may fall.
 */
final class WanneerPlekGenomenDanBevestigd implements Process<Plafondstand> {

  private final Stromen stromen;

  WanneerPlekGenomenDanBevestigd(Stromen stromen) {
    this.stromen = stromen;
  }

  @Override
  public String name() {
    return PlafondSoort.TOETS;
  }

  @Override
  public Mono<Outcome<Plafondstand>> run(Course<Plafondstand> course) {
    return Flux.fromIterable(course.state().plekken().unconfirmed())
        .concatMap(traject -> toets(course, traject))
        .takeLast(1)
        .next();
  }

  /** Empty where it is not used yet, and still may be. */
  private Mono<Outcome<Plafondstand>> toets(Course<Plafondstand> course, UUID traject) {
    Capacity.Place plek = requireNonNull(course.state().plekken().placeOf(traject));
    boolean voorbij = !plek.since().plus(PlafondSoort.GEDULD).isAfter(course.now());
    return gebruikt(course, traject)
        .filter(gebruikt -> gebruikt || voorbij)
        .flatMap(
            gebruikt ->
                course.take(
                    "%s/%s/%s"
                        .formatted(gebruikt ? "bevestig" : "geef-vrij", traject, plek.since()),
                    stromen.plafonds().get(),
                    course.stream(),
                    gebruikt ? new BevestigPlek(traject) : new GeefPlekVrij(traject)));
  }

  private Mono<Boolean> gebruikt(Course<Plafondstand> course, UUID traject) {
    String instrument = String.valueOf(course.state().instrument());
    return stromen
        .trajecten()
        .get()
        .read(
            new StreamId(course.stream().organisatie(), TrajectSoort.NAAM, traject),
            Insight.WITHOUT)
        .map(
            opname ->
                opname.state() instanceof Stand.Bekend bekend
                    && bekend.dossier().plan().instrumenten().get(instrument)
                        instanceof Inzetting inzetting
                    && !inzetting.vrijgegeven())
        .defaultIfEmpty(false);
  }
}
