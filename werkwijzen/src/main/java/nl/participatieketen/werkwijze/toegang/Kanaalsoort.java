package nl.participatieketen.werkwijze.toegang;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How someone comes in along a {@link Kanaal}. */
public enum Kanaalsoort {
  /** The person applies. */
  @JsonProperty("aanvraag")
  AANVRAAG,
  /** The person walks in. */
  @JsonProperty("balie")
  BALIE,
  /** Another party refers the person. */
  @JsonProperty("doorverwijzing")
  DOORVERWIJZING,
  /** A professional seeks the person out. */
  @JsonProperty("outreachend")
  OUTREACHEND,
  /** A professional selects the person from an existing caseload. */
  @JsonProperty("selectie")
  SELECTIE,
  /** A vacancy comes first. */
  @JsonProperty("vacature")
  VACATURE
}
