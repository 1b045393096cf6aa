package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a step must or may record a fact. */
public enum Vastlegging {
  @JsonProperty("verplicht")
  VERPLICHT,
  @JsonProperty("mag")
  MAG
}
