package nl.participatieketen.werkgever.opstelling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.participatieketen.werkwijze.Duur;

/** Runs with the machine's clock, ahead of it by as much as a test says. */
public final class Stelklok extends Clock {

  private final AtomicReference<Duration> voorsprong = new AtomicReference<>(Duration.ZERO);

  public void vooruit(Duration duur) {
    voorsprong.updateAndGet(nu -> nu.plus(duur));
  }

  /** To just after the end of a day in Amsterdam. */
  public void totNa(LocalDate dag) {
    vooruit(Duration.between(instant(), dag.plusDays(1).atStartOfDay(Duur.TIJDZONE)));
  }

  public LocalDate vandaag() {
    return LocalDate.ofInstant(instant(), Duur.TIJDZONE);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(voorsprong.get());
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
