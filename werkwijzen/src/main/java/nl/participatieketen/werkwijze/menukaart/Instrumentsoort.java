package nl.participatieketen.werkwijze.menukaart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing an instrument is. */
public enum Instrumentsoort {
  @JsonProperty("werkplek")
  WERKPLEK,
  @JsonProperty("training")
  TRAINING,
  @JsonProperty("diagnose")
  DIAGNOSE,
  @JsonProperty("begeleiding")
  BEGELEIDING,
  @JsonProperty("voorziening")
  VOORZIENING,
  @JsonProperty("bemiddeling")
  BEMIDDELING
}
