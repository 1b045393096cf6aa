package nl.participatieketen.intake.http;

/** What requests are held to. */
public final class Regels {

  public static final String STAP = "een stap van de werkwijze";

  /** Those who work with deelnemers, and the systems that speak for them. */
  public static final String WERKERS =
      "hasAnyRole('klantmanager', 'wijkteam', 'jobcoach', 'accountmanager', 'systeem')";

  private Regels() {}
}
