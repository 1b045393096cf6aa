package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing is done in a step. */
public enum Stapsoort {
  @JsonProperty("gesprek")
  GESPREK
}
