package nl.participatieketen.scenarios.spel;

/** What a person reads where the chain says a code. */
@FunctionalInterface
public interface Woordenboek {

  /**
   * The name of what a werkwijze calls so, or {@code code} itself where it names nothing.
   *
   * @param werkwijze its code; empty for a case without one
   */
  String woord(String werkwijze, String code);
}
