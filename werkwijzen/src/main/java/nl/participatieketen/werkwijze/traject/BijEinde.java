package nl.participatieketen.werkwijze.traject;

import com.fasterxml.jackson.annotation.JsonValue;

/** What has to happen once the longest duration has passed. */
public enum BijEinde {
  /** Someone decides; nothing ends by itself. */
  BESLUIT("besluit"),
  /** The next phase begins. */
  VOLGENDE_FASE("volgende-fase"),
  /** The deelnemer goes back to whoever sent them. */
  TERUGMELDING("terugmelding"),
  /** The traject is closed. */
  AFSLUITEN("afsluiten");

  private final String code;

  BijEinde(String code) {
    this.code = code;
  }

  /** As it is written in a werkwijze, and stored. */
  @JsonValue
  public String code() {
    return code;
  }
}
