package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which level the work is organised. */
public enum Niveau {
  @JsonProperty("centraal")
  CENTRAAL,
  @JsonProperty("wijk")
  WIJK,
  @JsonProperty("gebied")
  GEBIED,
  @JsonProperty("gecombineerd")
  GECOMBINEERD,
  @JsonProperty("regionaal")
  REGIONAAL,
  @JsonProperty("onderneming")
  ONDERNEMING
}
