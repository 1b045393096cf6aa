package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.Locale;

/** What can become due. */
enum Termijnsoort {
  /** A step waits and its last day comes near. */
  HERINNERING,
  /** The last day of a step has passed. */
  UITERLIJK,
  /** A case that rests has to be looked at again. */
  TERUGROEPEN;

  /** Names one term of one step; what is moved is another one. */
  String naam(String stap, LocalDate dag) {
    return name().toLowerCase(Locale.ROOT) + "-" + stap + "-" + dag;
  }
}
