package nl.participatieketen.contract.event;

/**
 * Who did something.
 *
 * @param rol the role in the system, such as {@code klantmanager}, or {@code systeem} for what
 *     happened by itself
 * @param medewerker an opaque id of the person within the organisatie, or {@code systeem}; never a
 *     name, an e-mail address or a BSN
 */
public record Door(String rol, String medewerker) {

  /** What happened by itself: a term that ended, a reaction to another event. */
  public static final Door SYSTEEM = new Door("systeem", "systeem");
}
