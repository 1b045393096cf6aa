package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has to happen once the longest duration has passed. */
public enum BijEinde {
  /** Someone decides; nothing ends by itself. */
  @JsonProperty("besluit")
  BESLUIT
}
