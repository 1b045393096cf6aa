package nl.participatieketen.traject.aankondiging;

import nl.participatieketen.eventstore.StreamId;

/** Asks a sender at once, so that nobody waits for the next turn of the deadlines. */
@FunctionalInterface
public interface Navragen {

  /** Returns at once. What can't be asked now is asked by its term. */
  void meteen(StreamId aankondiging);
}
