package nl.participatieketen.eventstore.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class Stelklok extends Clock {

  private volatile Instant nu = Opslag.BEGIN;

  /** Forward only, from one thread. */
  public void vooruit(Duration duur) {
    nu = nu.plus(duur);
  }

  @Override
  public Instant instant() {
    return nu;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
