package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a traject is about. */
public enum Doelstelling {
  @JsonProperty("ontwikkeling")
  ONTWIKKELING,
  @JsonProperty("arbeidsmarktkansen")
  ARBEIDSMARKTKANSEN,
  @JsonProperty("productie")
  PRODUCTIE,
  @JsonProperty("plaatsing")
  PLAATSING,
  @JsonProperty("anders")
  ANDERS
}
