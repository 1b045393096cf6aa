package nl.participatieketen.testsupport.voorbeeld.fout.besluit;

import java.time.Clock;
import java.time.LocalDate;

public record MetKlok(Clock clock) {

  public LocalDate vandaag() {
    return LocalDate.now(clock);
  }
}
