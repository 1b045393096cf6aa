package nl.participatieketen.eventstore.relay;

/** Where a process may fall; the tests of the promises let it fall at each. */
enum Punt {
  GELEZEN,
  RIJEN_GESCHREVEN,
  GEPUBLICEERD,
  GEMARKEERD;

  /** Is told when the follower passes a point. */
  @FunctionalInterface
  interface Doorgang {
    void bij(Punt punt);
  }
}
