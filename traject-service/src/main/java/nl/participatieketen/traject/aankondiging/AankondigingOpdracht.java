package nl.participatieketen.traject.aankondiging;

/** What can be asked about an announcement. */
public sealed interface AankondigingOpdracht {

  /**
   * It was heard.
   *
   * @param ontvanger the organisatie that is to run the traject
   */
  record KondigAan(String ontvanger, Aankondiging aankondiging) implements AankondigingOpdracht {}

  /**
   * The sender can't be asked, for a reason that someone has to take away.
   *
   * @param uitleg for a person, in Dutch
   */
  record MeldUitgebleven(String reden, String uitleg) implements AankondigingOpdracht {}

  /** The sender confirmed it, and the traject began. */
  record Bevestig() implements AankondigingOpdracht {}

  /**
   * It is not believed.
   *
   * @param uitleg for a person, in Dutch
   */
  record LegTerzijde(String reden, String uitleg) implements AankondigingOpdracht {}

  /** Someone wants the sender to be asked once more. */
  record VraagOpnieuw() implements AankondigingOpdracht {}
}
