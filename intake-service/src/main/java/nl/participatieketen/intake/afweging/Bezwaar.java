package nl.participatieketen.intake.afweging;

/**
 * Why an afweging is sent back.
 *
 * @param waar the code of the question or kenmerk it is about
 * @param reden in Dutch, and without what was written
 */
record Bezwaar(String waar, String reden) {}
