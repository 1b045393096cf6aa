package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a step must or may record a fact. */
public enum Vastlegging {
  VERPLICHT("verplicht"),
  MAG("mag");

  private final String code;

  Vastlegging(String code) {
    this.code = code;
  }

  /** As it is written in a werkwijze, and stored. */
  @JsonValue
  public String code() {
    return code;
  }
}
