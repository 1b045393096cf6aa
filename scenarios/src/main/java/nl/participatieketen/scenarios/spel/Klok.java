package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.Instant;

/** The clock of the chain, which only goes forward, and for everyone at once. */
public interface Klok {

  /** The time as the services have it. */
  Instant nu();

  void verzet(Duration vooruit);
}
