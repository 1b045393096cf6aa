package nl.participatieketen.intake.aanmelding;

/** Where an aanmelding stands. */
public sealed interface Stand permits Stand.Onbekend, Zaak {

  /** Nothing has happened yet. */
  record Onbekend() implements Stand {}
}
