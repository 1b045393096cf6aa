package nl.participatieketen.werkgever.kandidaat;

import nl.participatieketen.edge.input.Coded;

/** Where a kandidaat stands, in one word. */
public enum KandidaatStatus implements Coded {
  BESCHIKBAAR("beschikbaar"),
  GEPLAATST("geplaatst"),
  DUURZAAM_GEPLAATST("duurzaam-geplaatst"),
  UITGESCHREVEN("uitgeschreven");

  private final String code;

  KandidaatStatus(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  @Override
  public String code() {
    return code;
  }

  public static KandidaatStatus van(Kandidaat.Bekend stand) {
    return switch (stand) {
      case Kandidaat.Beschikbaar s -> BESCHIKBAAR;
      case Kandidaat.Geplaatst s -> GEPLAATST;
      case Kandidaat.DuurzaamGeplaatst s -> DUURZAAM_GEPLAATST;
      case Kandidaat.Uitgeschreven s -> UITGESCHREVEN;
    };
  }
}
