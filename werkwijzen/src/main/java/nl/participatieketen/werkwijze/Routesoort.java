package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a {@link Route} leads to. */
public enum Routesoort {
  /** A traject, at the organisatie that {@link Organisatie#uitvoerder} names. */
  @JsonProperty("traject")
  TRAJECT
}
