package nl.participatieketen.werkwijze;

import tools.jackson.databind.JsonNode;

/** The scores that are possible, both ends included. */
public record Schaal(int van, int totEnMet) {

  boolean bevat(JsonNode score) {
    return score.isIntegralNumber()
        && score.canConvertToInt()
        && score.intValue() >= van
        && score.intValue() <= totEnMet;
  }
}
