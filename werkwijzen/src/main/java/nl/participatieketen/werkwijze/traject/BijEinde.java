package nl.participatieketen.werkwijze.traject;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has to happen once the longest duration has passed. */
public enum BijEinde {
  /** Someone decides; nothing ends by itself. */
  @JsonProperty("besluit")
  BESLUIT,
  /** The next phase begins. */
  @JsonProperty("volgende-fase")
  VOLGENDE_FASE,
  /** The deelnemer goes back to whoever sent them. */
  @JsonProperty("terugmelding")
  TERUGMELDING,
  /** The traject is closed. */
  @JsonProperty("afsluiten")
  AFSLUITEN
}
