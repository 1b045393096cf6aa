package nl.participatieketen.keten.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.participatieketen.clock.ClockFile;
import nl.participatieketen.scenarios.spel.Klok;

/** The clock of the stack that runs here. */
record LocalClock(ClockFile file, Clock machine) implements Klok {

  static LocalClock of(Context context) {
    return new LocalClock(new ClockFile(context.workspace().clock()), Clock.systemUTC());
  }

  @Override
  public Instant nu() {
    return machine.instant().plus(file.offset());
  }

  @Override
  public void verzet(Duration vooruit) {
    file.verzet(vooruit);
  }
}
