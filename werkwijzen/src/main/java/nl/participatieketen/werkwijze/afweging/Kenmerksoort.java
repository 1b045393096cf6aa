package nl.participatieketen.werkwijze.afweging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of obstacle a kenmerk is. */
public enum Kenmerksoort {
  /** A personal circumstance. */
  @JsonProperty("persoonlijk")
  PERSOONLIJK,
  /** A limitation. */
  @JsonProperty("beperking")
  BEPERKING
}
