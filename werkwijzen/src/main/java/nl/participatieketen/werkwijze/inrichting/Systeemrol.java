package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

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
  SYSTEEM;

  /** As it stands in a token and in a werkwijze. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
