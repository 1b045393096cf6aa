package nl.participatieketen.traject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that begins on the day of every {@link Casus}, and that a test may move forward. */
final class VerzetbareKlok extends Clock {

  private final AtomicReference<Duration> voor =
      new AtomicReference<>(
          Duration.between(
              InstantSource.system().instant(), Casus.DAG.atTime(9, 0).toInstant(ZoneOffset.UTC)));

  void vooruit(Duration duur) {
    voor.accumulateAndGet(duur, Duration::plus);
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(voor.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
