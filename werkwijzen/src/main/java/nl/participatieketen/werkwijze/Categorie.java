package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonValue;

/** By what {@code informatiedeling} says which facts a role may see. */
public enum Categorie {
  PERSOON("persoon"),
  INKOMEN("inkomen"),
  WERK("werk"),
  MAATSCHAPPELIJK("maatschappelijk"),
  GEZONDHEID("gezondheid");

  private final String code;

  Categorie(String code) {
    this.code = code;
  }

  /** As it is written in a werkwijze. */
  @JsonValue
  public String code() {
    return code;
  }
}
