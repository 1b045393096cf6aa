package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing is done in a step. */
public enum Stapsoort {
  @JsonProperty("gesprek")
  GESPREK,
  @JsonProperty("bijeenkomst")
  BIJEENKOMST,
  @JsonProperty("vragenlijst")
  VRAGENLIJST,
  @JsonProperty("opdracht")
  OPDRACHT,
  @JsonProperty("meting")
  METING,
  @JsonProperty("diagnose")
  DIAGNOSE,
  @JsonProperty("besluit")
  BESLUIT,
  /** Done, it fixes the moment {@link Moment#AANVRAAG}. */
  @JsonProperty("aanvraag")
  AANVRAAG,
  @JsonProperty("overdracht")
  OVERDRACHT,
  @JsonProperty("contact")
  CONTACT
}
