package nl.participatieketen.traject.plafond;

import static nl.participatieketen.eventstore.Besluit.aanvaard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.EventStore.Inzage;
import nl.participatieketen.eventstore.Opdracht;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.StroomId;
import nl.participatieketen.eventstore.Uitslag;
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

  private final Opdrachtverwerker<Plafondstand, PlafondGebeurtenis> plafonds;
  private final Opdrachtverwerker<Stand, Gebeurtenis> trajecten;

  Plekken(
      Opdrachtverwerker<Plafondstand, PlafondGebeurtenis> plafonds,
      Opdrachtverwerker<Stand, Gebeurtenis> trajecten) {
    this.plafonds = plafonds;
    this.trajecten = trajecten;
  }

  /** Refused with {@code plafond-bereikt} where all are taken; taken once for one traject. */
  public Mono<Uitslag<Plafondstand>> neem(
      StroomId plafond,
      Opdracht opdracht,
      String werkwijze,
      String instrument,
      Ruimte ruimte,
      UUID traject) {
    return plafonds.begin(
        plafond,
        opdracht,
        stand ->
            Plafondbesluit.neem(stand, werkwijze, instrument, ruimte, traject, opdracht.tijd()));
  }

  /** A traject no longer uses what it used. */
  public Mono<? extends Uitslag<?>> geefVrij(StroomId traject, Instant nu) {
    return trajecten
        .lees(traject, Inzage.ZONDER)
        .flatMapMany(
            opname ->
                opname.stand() instanceof Stand.Bekend bekend
                    ? Flux.fromIterable(bekend.dossier().plan().instrumenten().values())
                        .filter(Inzetting::moetVrij)
                        .concatMap(
                            inzetting ->
                                geefVrij(
                                    traject,
                                    bekend.dossier(),
                                    inzetting.instrument(),
                                    opname.versie(),
                                    nu))
                    : Flux.empty())
        .takeLast(1)
        .next();
  }

  private Mono<Uitslag<Stand>> geefVrij(
      StroomId traject, Dossier dossier, String instrument, long versie, Instant nu) {
    var actor = Actor.systeem(traject.organisatie(), "plafond");
    String id = "plek-vrij/" + traject.id() + "/" + instrument + "/" + versie;
    StroomId plafond =
        PlafondSoort.stroom(traject.organisatie(), dossier.werkwijze().id(), instrument);
    return plafonds
        .probeer(plafond, Opdracht.van(id, actor, nu), stand -> vrij(stand, traject.id()))
        .then(
            trajecten.probeer(
                traject,
                Opdracht.van(id, actor, nu),
                stand ->
                    Instrumentbesluit.plekVrij(
                        stand, instrument, LocalDate.ofInstant(nu, Duur.TIJDZONE))));
  }

  private static Besluit<PlafondGebeurtenis> vrij(Plafondstand stand, UUID traject) {
    return stand.bezet().containsKey(traject)
        ? aanvaard(new PlafondGebeurtenis.PlekVrijgekomen(traject))
        : aanvaard();
  }

  /** Looks whether the places that were taken are used; what is not, comes free. */
  public Mono<? extends Uitslag<?>> toets(StroomId plafond, Instant nu) {
    return plafonds
        .lees(plafond, Inzage.ZONDER)
        .flatMap(
            opname ->
                Flux.fromIterable(opname.stand().onzeker())
                    .concatMap(traject -> getoetst(plafond, opname.stand(), traject))
                    .collectList()
                    .flatMap(
                        gevolgen ->
                            plafonds.probeer(
                                plafond,
                                Opdracht.van(
                                    "plek-toets/" + opname.versie(),
                                    Actor.systeem(plafond.organisatie(), "plafond"),
                                    nu),
                                stand -> new Besluit.Aanvaard<>(gevolgen))));
  }

  private Mono<PlafondGebeurtenis> getoetst(StroomId plafond, Plafondstand stand, UUID traject) {
    String instrument = String.valueOf(stand.instrument());
    return trajecten
        .lees(new StroomId(plafond.organisatie(), TrajectSoort.NAAM, traject), Inzage.ZONDER)
        .map(
            opname ->
                opname.stand() instanceof Stand.Bekend bekend
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
