package nl.participatieketen.eventstore.relay;

/** Which part of the work is this instance's. */
interface Share {

  /** Whether what goes in this lane is for this instance, as far as it knows. */
  boolean holds(String lane);

  /** Whether there are other instances, which write streams that are for this one. */
  boolean isShared();

  /** All of it. */
  Share ALL =
      new Share() {
        @Override
        public boolean holds(String lane) {
          return true;
        }

        @Override
        public boolean isShared() {
          return false;
        }
      };
}
