package nl.participatieketen.scenarios.verslag;

import java.time.LocalDate;

/** A line of the timeline. */
public sealed interface Regel {

  /** A day on which something happens. */
  record Dag(LocalDate dag, long dagenLater) implements Regel {}

  /**
   * Someone did something, or time went by.
   *
   * @param wie empty for what the chain or the clock did by itself
   * @param verzoek the request; empty where there was none
   * @param millis until the answer
   */
  record Gedaan(String wie, String wat, String verzoek, int status, long millis) implements Regel {}

  /**
   * An event that was expected came.
   *
   * @param millis since what it followed from: the request, the clock, or the event before it
   */
  record Gebeurd(String event, String topic, int partitie, long offset, long millis)
      implements Regel {}

  /**
   * A service has it.
   *
   * @param millis since the event before it was sent
   */
  record Doorgekomen(String wie, String wat, String verzoek, long millis) implements Regel {}

  /** With that, this was decided. */
  record Besloten(String besluit) implements Regel {}
}
