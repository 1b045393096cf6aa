package nl.participatieketen.simulatie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.participatieketen.werkwijze.Duur;

/** Stands still until the simulation moves it. */
public final class Klok extends Clock {

  private Instant nu;

  public Klok(Instant nu) {
    this.nu = nu;
  }

  public void vooruit(Duration duur) {
    nu = nu.plus(duur);
  }

  public LocalDate vandaag() {
    return LocalDate.ofInstant(nu, Duur.TIJDZONE);
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
    throw new UnsupportedOperationException();
  }
}
