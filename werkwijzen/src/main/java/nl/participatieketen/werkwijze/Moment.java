package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A day in a case from which a term is counted. */
public enum Moment {
  /** The day on which the aanmelding was received. */
  @JsonProperty("aanmelding")
  AANMELDING
}
