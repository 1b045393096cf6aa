package nl.participatieketen.werkwijze.inrichting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of the chain a case is in. */
public enum Zaakdeel {
  @JsonProperty("intake")
  INTAKE,
  @JsonProperty("traject")
  TRAJECT,
  @JsonProperty("nazorg")
  NAZORG
}
