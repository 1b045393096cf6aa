package nl.participatieketen.traject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, that a test may move forward. */
final class VerzetbareKlok extends Clock {

  private final AtomicReference<Duration> voor = new AtomicReference<>(Duration.ZERO);

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
