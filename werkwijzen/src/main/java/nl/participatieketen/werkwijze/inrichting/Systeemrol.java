package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a role may do in the system, as its token says. */
public enum Systeemrol {
  @JsonProperty("klantmanager")
  KLANTMANAGER,
  @JsonProperty("jobcoach")
  JOBCOACH,
  @JsonProperty("wijkteam")
  WIJKTEAM,
  @JsonProperty("accountmanager")
  ACCOUNTMANAGER,
  @JsonProperty("werkgever")
  WERKGEVER,
  @JsonProperty("beheerder")
  BEHEERDER,
  @JsonProperty("systeem")
  SYSTEEM
}
