package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a {@link Route} leads to. */
public enum Routesoort {
  /** A traject, at the organisatie that {@link Organisatie#uitvoerder} names. */
  @JsonProperty("traject")
  TRAJECT,
  /** Something outside the chain, such as the Wmo. */
  @JsonProperty("buiten-keten")
  BUITEN_KETEN,
  /** The deelnemer goes on alone. */
  @JsonProperty("eigen-kracht")
  EIGEN_KRACHT,
  /** Nothing is offered. */
  @JsonProperty("geen")
  GEEN
}
