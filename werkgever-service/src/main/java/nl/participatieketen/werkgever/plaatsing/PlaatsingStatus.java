package nl.participatieketen.werkgever.plaatsing;

import nl.participatieketen.edge.input.Coded;

/** Where a plaatsing stands, in one word. */
public enum PlaatsingStatus implements Coded {
  VOORGENOMEN("voorgenomen"),
  GESTART("gestart"),
  AFGEBROKEN("afgebroken"),
  UITGEVALLEN("uitgevallen"),
  DUURZAAM("duurzaam");

  private final String code;

  PlaatsingStatus(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  @Override
  public String code() {
    return code;
  }

  public static PlaatsingStatus van(Plaatsing.Bekend stand) {
    return switch (stand) {
      case Plaatsing.Voorgenomen s -> VOORGENOMEN;
      case Plaatsing.Gestart s -> GESTART;
      case Plaatsing.Afgebroken s -> AFGEBROKEN;
      case Plaatsing.Uitgevallen s -> UITGEVALLEN;
      case Plaatsing.Duurzaam s -> DUURZAAM;
    };
  }
}
