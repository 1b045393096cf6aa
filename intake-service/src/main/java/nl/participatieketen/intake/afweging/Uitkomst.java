package nl.participatieketen.intake.afweging;

import java.util.Locale;

/** What was concluded. */
public enum Uitkomst {
  MOGELIJK,
  NIET_MOGELIJK,
  TWIJFEL,
  NOG_GEEN_BESLUIT;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
