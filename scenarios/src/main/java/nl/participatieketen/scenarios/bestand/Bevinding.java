package nl.participatieketen.scenarios.bestand;

/** Something in a scenario that can't be understood, in Dutch. */
public record Bevinding(String bestand, int regel, String melding) {

  @Override
  public String toString() {
    return "%s, regel %d: %s".formatted(bestand, regel, melding);
  }
}
