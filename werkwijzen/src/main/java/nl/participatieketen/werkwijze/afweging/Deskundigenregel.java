package nl.participatieketen.werkwijze.afweging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows from an external expert who is still looking. */
public enum Deskundigenregel {
  /** No decision is taken yet. */
  @JsonProperty("geen-besluit")
  GEEN_BESLUIT
}
