package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a role may do in the system, as its token says. */
public enum Systeemrol {
  KLANTMANAGER("klantmanager"),
  JOBCOACH("jobcoach"),
  WIJKTEAM("wijkteam"),
  ACCOUNTMANAGER("accountmanager"),
  WERKGEVER("werkgever"),
  BEHEERDER("beheerder"),
  SYSTEEM("systeem");

  private final String code;

  Systeemrol(String code) {
    this.code = code;
  }

  /** As it stands in a token and in a werkwijze. */
  @JsonValue
  public String code() {
    return code;
  }
}
