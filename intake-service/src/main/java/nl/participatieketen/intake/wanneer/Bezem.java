package nl.participatieketen.intake.wanneer;

import java.time.Clock;
import java.time.Duration;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.persoon.Deelnemers;
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

/** Sweeps, every minute, what a fall left of persons about whom nothing was recorded. */
@Component
class Bezem implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Bezem.class);
  private static final Duration ELKE = Duration.ofMinutes(1);

  /** Much longer than a request can take. */
  private static final Duration GEDULD = Duration.ofMinutes(10);

  private final Deelnemers deelnemers;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  private final CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten;
  private final Clock tijd;
  private final Disposable.Swap beurten = Disposables.swap();
  private volatile boolean loopt;

  Bezem(
      Deelnemers deelnemers,
      CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen,
      CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten,
      Clock tijd) {
    this.deelnemers = deelnemers;
    this.aanmeldingen = aanmeldingen;
    this.kandidaten = kandidaten;
    this.tijd = tijd;
  }

  @Override
  public void start() {
    loopt = true;
    beurten.update(Flux.interval(ELKE).onBackpressureDrop().concatMap(beurt -> veeg()).subscribe());
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
