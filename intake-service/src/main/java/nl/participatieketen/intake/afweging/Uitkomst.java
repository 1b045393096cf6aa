package nl.participatieketen.intake.afweging;

/** What was concluded. */
enum Uitkomst {
  MOGELIJK("mogelijk"),
  NIET_MOGELIJK("niet-mogelijk"),
  TWIJFEL("twijfel"),
  NOG_GEEN_BESLUIT("nog-geen-besluit");

  private final String code;

  Uitkomst(String code) {
    this.code = code;
  }

  /** As it is stored. */
  public String code() {
    return code;
  }
}
