package nl.participatieketen.intake.wanneer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.intake.persoon.Deelnemers;
import nl.participatieketen.intake.persoon.Deelnemers.Bekende;
import nl.participatieketen.intake.selectie.Kandidaat;
import nl.participatieketen.intake.selectie.KandidaatSoort;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis;
import nl.participatieketen.intake.selectie.Kandidaatopdracht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sweeps, every minute, what a fall left of persons about whom nothing was recorded. Before that,
 * once, it sees to it that whom 0.1.0 stored is found by the name that is typed today.
 */
@Component
class Bezem implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Bezem.class);
  private static final Duration ELKE = Duration.ofMinutes(1);

  /** Much longer than a request can take. */
  private static final Duration GEDULD = Duration.ofMinutes(10);

  private final Deelnemers deelnemers;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten;
  private final RowStore rijen;
  private final Clock tijd;
  private final Disposable.Swap beurten = Disposables.swap();
  private volatile boolean loopt;

  Bezem(
      Deelnemers deelnemers,
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten,
      RowStore rijen,
      Clock tijd) {
    this.deelnemers = deelnemers;
    this.aanmeldingen = aanmeldingen;
    this.kandidaten = kandidaten;
    this.rijen = rijen;
    this.tijd = tijd;
  }

  @Override
  public void start() {
    loopt = true;
    beurten.update(
        hervouw()
            .thenMany(Flux.interval(ELKE).onBackpressureDrop().concatMap(beurt -> veeg()))
            .subscribe());
  }

  private Mono<Void> hervouw() {
    return deelnemers
        .hervouw(this::personen)
        .onErrorResume(
            fout -> {
              LOG.warn("wie 0.1.0 bewaarde krijgt bij een volgende start een sleutel erbij", fout);
              return Mono.empty();
            });
  }

  /** As whom someone is known in all aanmeldingen, as far as the key of the person still exists. */
  private Flux<Persoon> personen(Bekende bekende) {
    return rijen
        .of(new StreamId(bekende.organisatie(), AanmeldingSoort.NAAM, bekende.deelnemerId()))
        .find(Aanmeldingenlijst.COLLECTIE, Map.of("deelnemers", bekende.deelnemerId().toString()))
        .concatMap(rij -> aanmeldingen.read(StreamId.of(rij.getString("_id")), Insight.WITH))
        .map(opname -> opname.state())
        .ofType(Zaak.class)
        .filter(zaak -> zaak.dossier().deelnemerId().equals(bekende.deelnemerId()))
        .mapNotNull(zaak -> zaak.dossier().persoon());
  }

  private Mono<Void> veeg() {
    return Mono.defer(() -> deelnemers.ruimOp(tijd.instant().minus(GEDULD), this::bestaat))
        .onErrorResume(
            fout -> {
              LOG.warn("wat van deelnemers bleef liggen wordt later opgeruimd", fout);
              return Mono.empty();
            });
  }

  private Mono<Boolean> bestaat(StreamId stroom) {
    return switch (stroom.kind()) {
      case AanmeldingSoort.NAAM -> aanmeldingen.look(stroom, Insight.WITHOUT).hasElement();
      case KandidaatSoort.NAAM -> kandidaten.look(stroom, Insight.WITHOUT).hasElement();
      case String anders -> throw new IllegalStateException("nobody begins a stream " + anders);
    };
  }

  @Override
  public void stop() {
    beurten.update(Disposables.disposed());
    loopt = false;
  }

  @Override
  public boolean isRunning() {
    return loopt;
  }
}
