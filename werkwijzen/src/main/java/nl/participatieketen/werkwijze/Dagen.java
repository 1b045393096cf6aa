package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which days a {@link Termijn} counts. */
public enum Dagen {
  @JsonProperty("kalender")
  KALENDER,
  /** Monday to Friday, without the Dutch public holidays. */
  @JsonProperty("werkdagen")
  WERKDAGEN
}
