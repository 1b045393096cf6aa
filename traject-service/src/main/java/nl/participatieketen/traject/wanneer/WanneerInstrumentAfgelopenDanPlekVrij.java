package nl.participatieketen.traject.wanneer;

import nl.participatieketen.eventstore.Course;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.plafond.PlafondOpdracht.GeefPlekVrij;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * When an instrument is no longer used, its place under the ceiling comes free for another. The
 * traject says so as long as that was not done: {@link Inzetting#moetVrij}.
 */
public final class WanneerInstrumentAfgelopenDanPlekVrij implements Process<Stand> {

  private final Stromen stromen;

  WanneerInstrumentAfgelopenDanPlekVrij(Stromen stromen) {
    this.stromen = stromen;
  }

  @Override
  public String name() {
    return TrajectSoort.PLEK_VRIJ;
  }

  @Override
  public Mono<Outcome<Stand>> run(Course<Stand> course) {
    return course.state() instanceof Stand.Bekend bekend
        ? Flux.fromIterable(bekend.dossier().plan().instrumenten().values())
            .filter(Inzetting::moetVrij)
            .concatMap(inzetting -> geefVrij(course, bekend.dossier(), inzetting.instrument()))
            .takeLast(1)
            .next()
        : Mono.empty();
  }

  /** An instrument may be used again: each use gives back its own place, once. */
  private Mono<Outcome<Stand>> geefVrij(Course<Stand> course, Dossier dossier, String instrument) {
    StreamId traject = course.stream();
    StreamId plafond =
        PlafondSoort.stroom(traject.organisatie(), dossier.werkwijze().id(), instrument);
    String gebruik = instrument + "/" + dossier.plan().keer(instrument);
    return course
        .take(
            "geef-vrij/" + gebruik,
            stromen.plafonds().get(),
            plafond,
            new GeefPlekVrij(traject.id()))
        .then(
            Mono.defer(
                () ->
                    course.take(
                        "meld-vrij/" + gebruik,
                        stromen.trajecten().get(),
                        traject,
                        new PlanOpdracht.MeldPlekVrij(instrument))));
  }
}
