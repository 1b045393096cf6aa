package nl.participatieketen.traject.traject;

/**
 * Who asks.
 *
 * @param rol the system role
 */
public record Wie(String medewerker, String rol) {

  /** What happens by itself. */
  public static final Wie SYSTEEM = new Wie("systeem", "systeem");
}
