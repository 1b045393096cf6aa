package nl.participatieketen.intake.invoerlijst;

/** Tells byte by byte where a piece of a list ends. Keeps the state of one list. */
interface Grens {

  /** What a byte is. */
  enum Stap {
    HOORT_ERBIJ,
    HOORT_ER_NIET_BIJ,
    /** It belongs, and is the last. */
    LAATSTE,
    /** It does not belong, and the piece ended before it. */
    VOORBIJ
  }

  Stap zie(byte b);

  /** What follows begins anew. */
  void opnieuw();

  /** Whether something was begun that has to be closed. */
  boolean isOpen();

  /** Whether what isn't closed can be passed over by going on at the next line. */
  boolean isPerRegel();
}
