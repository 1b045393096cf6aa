package nl.participatieketen.testsupport.voorbeeld.fout.besluit;

import java.time.Clock;
import java.time.LocalDate;

record MetKlok(Clock clock) {

  LocalDate vandaag() {
    return LocalDate.now(clock);
  }
}
