package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How broad the work of a professional is. */
public enum Professional {
  /** Called for special knowledge. */
  @JsonProperty("specialist")
  SPECIALIST,
  /** A broad basis for everything. */
  @JsonProperty("generalist")
  GENERALIST,
  /** An own specialism, but a generalist towards the deelnemer. */
  @JsonProperty("t-shaped")
  T_SHAPED
}
