package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a {@link Feit} looks like. */
public enum Feitsoort {
  /** {@code ja} or {@code nee}. */
  @JsonProperty("janee")
  JANEE,
  @JsonProperty("getal")
  GETAL,
  /** A number from 0; above 100 is possible, as of the minimum wage. */
  @JsonProperty("procent")
  PROCENT,
  /** A number of months, 0 or more. */
  @JsonProperty("maanden")
  MAANDEN,
  @JsonProperty("datum")
  DATUM,
  /** One of a closed list. */
  @JsonProperty("keuze")
  KEUZE,
  /** A number per domain, each tested as {@code feit.gebied}. */
  @JsonProperty("scores")
  SCORES,
  @JsonProperty("tekst")
  TEKST
}
