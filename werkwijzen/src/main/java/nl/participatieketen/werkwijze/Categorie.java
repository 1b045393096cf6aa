package nl.participatieketen.werkwijze;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** By what {@code informatiedeling} says which facts a role may see. */
public enum Categorie {
  @JsonProperty("persoon")
  PERSOON,
  @JsonProperty("inkomen")
  INKOMEN,
  @JsonProperty("werk")
  WERK,
  @JsonProperty("maatschappelijk")
  MAATSCHAPPELIJK,
  @JsonProperty("gezondheid")
  GEZONDHEID;

  /** As it is written in a werkwijze. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
