package nl.participatieketen.werkwijze;

/** What a {@link Voorwaarde} says of what is known. */
public enum Oordeel {
  WAAR,
  ONWAAR,
  /** It can't be said yet: a fact is missing. */
  ONBEKEND
}
