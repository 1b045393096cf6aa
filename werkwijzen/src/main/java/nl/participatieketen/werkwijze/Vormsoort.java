package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** With how many one comes together. */
public enum Vormsoort {
  @JsonProperty("individueel")
  INDIVIDUEEL,
  /** Two professionals with one deelnemer. */
  @JsonProperty("duo")
  DUO,
  /** Three parties at one table. */
  @JsonProperty("driegesprek")
  DRIEGESPREK,
  @JsonProperty("groep")
  GROEP
}
