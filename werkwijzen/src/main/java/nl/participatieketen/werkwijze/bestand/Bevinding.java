package nl.participatieketen.werkwijze.bestand;

/**
 * Something in a file that isn't right, told to whoever wrote the file, in Dutch.
 *
 * @param ernst whether it can stay so
 * @param bestand the file, as its reader knows it
 * @param regel the line, 1 or higher
 * @param wat what is wrong
 * @param waarom why that can't be
 * @param watDan what to write instead
 */
public record Bevinding(
    Ernst ernst, String bestand, int regel, String wat, String waarom, String watDan) {

  /** Something that can't stay so. */
  public Bevinding(String bestand, int regel, String wat, String waarom, String watDan) {
    this(Ernst.FOUT, bestand, regel, wat, waarom, watDan);
  }

  /** Whether the file can't be used like this. */
  public boolean isFout() {
    return ernst == Ernst.FOUT;
  }

  @Override
  public String toString() {
    return """
    %s, regel %d: %s%s
      Waarom: %s
      Wat dan: %s"""
        .formatted(bestand, regel, isFout() ? "" : "let op: ", wat, waarom, watDan);
  }
}
