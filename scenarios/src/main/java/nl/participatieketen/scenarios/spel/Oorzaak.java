package nl.participatieketen.scenarios.spel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When that happened from which follows what comes next, by the machine's clock. */
final class Oorzaak {

  private final Clock echteTijd;
  private Instant toen;

  Oorzaak(Clock echteTijd) {
    this.echteTijd = echteTijd;
    this.toen = echteTijd.instant();
  }

  void nu() {
    toen = echteTijd.instant();
  }

  void was(Instant tijd) {
    toen = tijd;
  }

  long millisTot(Instant tijd) {
    return Duration.between(toen, tijd).toMillis();
  }

  long millisGeleden() {
    return millisTot(echteTijd.instant());
  }
}
