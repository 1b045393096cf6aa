package nl.participatieketen.eventstore.relay;

/** Where a process may fall; the tests of the promises let it fall at each. */
enum CrashPoint {
  TURN,
  READ,
  PUBLISHED,
  ROWS_WRITTEN,
  MARKED;

  /** Is told when the follower passes a point. */
  @FunctionalInterface
  interface Passage {
    void on(CrashPoint point);
  }
}
