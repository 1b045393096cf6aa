package nl.participatieketen.werkwijze.menukaart;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of thing an instrument is. */
public enum Instrumentsoort {
  WERKPLEK("werkplek"),
  TRAINING("training"),
  DIAGNOSE("diagnose"),
  BEGELEIDING("begeleiding"),
  VOORZIENING("voorziening"),
  BEMIDDELING("bemiddeling");

  private final String code;

  Instrumentsoort(String code) {
    this.code = code;
  }

  /** As it is written in a werkwijze, and stored. */
  @JsonValue
  public String code() {
    return code;
  }
}
