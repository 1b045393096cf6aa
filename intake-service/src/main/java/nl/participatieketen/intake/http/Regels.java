package nl.participatieketen.intake.http;

/** What requests are held to. */
public final class Regels {

  public static final String STAP = "een stap van de werkwijze";

  private Regels() {}
}
