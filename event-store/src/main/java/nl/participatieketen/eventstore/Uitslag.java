package nl.participatieketen.eventstore;

/**
 * The answer to an opdracht.
 *
 * @param <S> the state
 */
public sealed interface Uitslag<S> {

  /**
   * The effect is stored.
   *
   * @param stand the state right after this opdracht, also when others have followed since
   * @param versie the version right after this opdracht
   * @param herhaald whether the opdracht had been carried out before
   */
  record Vastgelegd<S>(StroomId stroom, S stand, long versie, boolean herhaald)
      implements Uitslag<S> {}

  /** Refused on business grounds; nothing changed. */
  record Geweigerd<S>(StroomId stroom, S stand, long versie, Grond grond) implements Uitslag<S> {}

  /** The stream does not exist for this tenant. */
  record Onbekend<S>(StroomId stroom) implements Uitslag<S> {}

  /** The asker saw another version than the present one. */
  record VersieVerouderd<S>(StroomId stroom, long huidigeVersie) implements Uitslag<S> {}

  /** The id was used before for something else. */
  record IdHergebruikt<S>(StroomId stroom) implements Uitslag<S> {}
}
