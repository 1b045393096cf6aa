package nl.participatieketen.werkwijze;

/** What a {@link Voorwaarde} says of what is known. */
public enum Oordeel {
  WAAR,
  ONWAAR,
  /** It can't be said yet: a fact is missing. */
  ONBEKEND;

  static Oordeel van(boolean waar) {
    return waar ? WAAR : ONWAAR;
  }

  /** Both. */
  Oordeel en(Oordeel ander) {
    if (this == ONWAAR || ander == ONWAAR) {
      return ONWAAR;
    }
    return this == WAAR ? ander : this;
  }

  /** At least one of both. */
  Oordeel of(Oordeel ander) {
    return niet().en(ander.niet()).niet();
  }

  Oordeel niet() {
    return switch (this) {
      case WAAR -> ONWAAR;
      case ONWAAR -> WAAR;
      case ONBEKEND -> ONBEKEND;
    };
  }
}
