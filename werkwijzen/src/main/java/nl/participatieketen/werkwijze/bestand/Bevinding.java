package nl.participatieketen.werkwijze.bestand;

/**
 * Something in a file that can't stay so, told to whoever wrote the file, in Dutch.
 *
 * @param bestand the file, as its reader knows it
 * @param regel the line, 1 or higher
 * @param wat what is wrong
 * @param waarom why that can't be
 * @param watDan what to write instead
 */
public record Bevinding(String bestand, int regel, String wat, String waarom, String watDan) {

  @Override
  public String toString() {
    return """
    %s, regel %d: %s
      Waarom: %s
      Wat dan: %s"""
        .formatted(bestand, regel, wat, waarom, watDan);
  }
}
