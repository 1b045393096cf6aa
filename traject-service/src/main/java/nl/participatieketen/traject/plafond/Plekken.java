package nl.participatieketen.traject.plafond;

import static nl.participatieketen.eventstore.Decision.accept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.plan.Instrumentbesluit;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Duur;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes and gives back places under ceilings. A place is taken before the traject uses it: a
 * process that falls in between leaves a place too many taken, never one too few, and what is not
 * used after a while is found and given back.
 */
@Component
public class Plekken {

  private final StreamHandler<Plafondstand, PlafondGebeurtenis> plafonds;
  private final StreamHandler<Stand, Gebeurtenis> trajecten;

  Plekken(
      StreamHandler<Plafondstand, PlafondGebeurtenis> plafonds,
      StreamHandler<Stand, Gebeurtenis> trajecten) {
    this.plafonds = plafonds;
    this.trajecten = trajecten;
  }

  /** Refused with {@code plafond-bereikt} where all are taken; taken once for one traject. */
  public Mono<Outcome<Plafondstand>> neem(
      StreamId plafond,
      Command opdracht,
      String werkwijze,
      String instrument,
      Ruimte ruimte,
      UUID traject) {
    return plafonds.begin(
        plafond,
        opdracht,
        stand ->
            Plafondbesluit.neem(stand, werkwijze, instrument, ruimte, traject, opdracht.time()));
  }

  /** A traject no longer uses what it used. */
  public Mono<? extends Outcome<?>> geefVrij(StreamId traject, Instant nu) {
    return trajecten
        .read(traject, Insight.WITHOUT)
        .flatMapMany(
            opname ->
                opname.state() instanceof Stand.Bekend bekend
                    ? Flux.fromIterable(bekend.dossier().plan().instrumenten().values())
                        .filter(Inzetting::moetVrij)
                        .concatMap(
                            inzetting ->
                                geefVrij(
                                    traject,
                                    bekend.dossier(),
                                    inzetting.instrument(),
                                    opname.version(),
                                    nu))
                    : Flux.empty())
        .takeLast(1)
        .next();
  }

  private Mono<Outcome<Stand>> geefVrij(
      StreamId traject, Dossier dossier, String instrument, long versie, Instant nu) {
    var actor = Actor.system(traject.organisatie(), "plafond");
    String id = "plek-vrij/" + traject.id() + "/" + instrument + "/" + versie;
    StreamId plafond =
        PlafondSoort.stroom(traject.organisatie(), dossier.werkwijze().id(), instrument);
    return plafonds
        .attempt(plafond, Command.of(id, actor, nu), stand -> vrij(stand, traject.id()))
        .then(
            trajecten.attempt(
                traject,
                Command.of(id, actor, nu),
                stand ->
                    Instrumentbesluit.plekVrij(
                        stand, instrument, LocalDate.ofInstant(nu, Duur.TIJDZONE))));
  }

  private static Decision<PlafondGebeurtenis> vrij(Plafondstand stand, UUID traject) {
    return stand.bezet().containsKey(traject)
        ? accept(new PlafondGebeurtenis.PlekVrijgekomen(traject))
        : accept();
  }

  /** Looks whether the places that were taken are used; what is not, comes free. */
  public Mono<? extends Outcome<?>> toets(StreamId plafond, Instant nu) {
    return plafonds
        .read(plafond, Insight.WITHOUT)
        .flatMap(
            opname ->
                Flux.fromIterable(opname.state().onzeker())
                    .concatMap(traject -> getoetst(plafond, opname.state(), traject))
                    .collectList()
                    .flatMap(
                        gevolgen ->
                            plafonds.attempt(
                                plafond,
                                Command.of(
                                    "plek-toets/" + opname.version(),
                                    Actor.system(plafond.organisatie(), "plafond"),
                                    nu),
                                stand -> new Decision.Accepted<>(gevolgen))));
  }

  private Mono<PlafondGebeurtenis> getoetst(StreamId plafond, Plafondstand stand, UUID traject) {
    String instrument = String.valueOf(stand.instrument());
    return trajecten
        .read(new StreamId(plafond.organisatie(), TrajectSoort.NAAM, traject), Insight.WITHOUT)
        .map(
            opname ->
                opname.state() instanceof Stand.Bekend bekend
                    && bekend.dossier().plan().instrumenten().get(instrument)
                        instanceof Inzetting inzetting
                    && !inzetting.vrijgegeven())
        .defaultIfEmpty(false)
        .map(
            gebruikt ->
                gebruikt
                    ? new PlafondGebeurtenis.PlekBevestigd(traject)
                    : new PlafondGebeurtenis.PlekVrijgekomen(traject));
  }
}
