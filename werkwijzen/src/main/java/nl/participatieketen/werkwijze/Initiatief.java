package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who has to begin. */
public enum Initiatief {
  @JsonProperty("organisatie")
  ORGANISATIE,
  @JsonProperty("deelnemer")
  DEELNEMER
}
