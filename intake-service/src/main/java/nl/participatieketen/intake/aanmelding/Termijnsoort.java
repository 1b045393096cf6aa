package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;

/** What can become due. */
public enum Termijnsoort {
  /** A step waits and its last day comes near. */
  HERINNERING("herinnering"),
  /** The last day of a step has passed. */
  UITERLIJK("uiterlijk"),
  /** Nobody has looked at the contact data for long. */
  CONTACT("contact"),
  /** A case that rests has to be looked at again. */
  TERUGROEPEN("terugroepen");

  private final String code;

  Termijnsoort(String code) {
    this.code = code;
  }

  /** Names the term of contact data that were last looked at so long ago. */
  static String contact(LocalDate versTot) {
    return CONTACT.naam("gegevens", versTot);
  }

  /** Names one term of one step; what is moved is another one. */
  public String naam(String stap, LocalDate dag) {
    return code + "-" + stap + "-" + dag;
  }
}
