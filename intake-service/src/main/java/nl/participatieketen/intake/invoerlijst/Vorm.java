package nl.participatieketen.intake.invoerlijst;

/** In what a list is sent. */
enum Vorm {
  CSV,
  /** One JSON object per line. */
  REGELS,
  /** One JSON list. */
  LIJST
}
