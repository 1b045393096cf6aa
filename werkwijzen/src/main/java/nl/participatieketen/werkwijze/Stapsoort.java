package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of thing is done in a step. */
public enum Stapsoort {
  GESPREK("gesprek"),
  BIJEENKOMST("bijeenkomst"),
  VRAGENLIJST("vragenlijst"),
  OPDRACHT("opdracht"),
  METING("meting"),
  DIAGNOSE("diagnose"),
  BESLUIT("besluit"),
  /** Done, it fixes the moment {@link Moment#AANVRAAG}. */
  AANVRAAG("aanvraag"),
  OVERDRACHT("overdracht"),
  CONTACT("contact");

  private final String code;

  Stapsoort(String code) {
    this.code = code;
  }

  /** As it is written in a werkwijze, and stored. */
  @JsonValue
  public String code() {
    return code;
  }
}
