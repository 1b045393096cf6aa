package nl.participatieketen.intake.invoerlijst;

import nl.participatieketen.edge.problem.InvalidInput;

/** An element of one JSON list. What is not closed takes the rest of the list with it. */
final class Lijstgrens implements Grens {

  private enum Plaats {
    VOOR,
    TUSSEN,
    BINNEN,
    NA
  }

  private Plaats plaats = Plaats.VOOR;
  private int diepte;
  private boolean tekst;
  private boolean ontsnapt;

  @Override
  public Stap zie(byte b) {
    return switch (plaats) {
      case VOOR -> begin(b);
      case TUSSEN -> tussen(b);
      case BINNEN -> binnen(b);
      case NA -> Stap.HOORT_ER_NIET_BIJ;
    };
  }

  private Stap begin(byte b) {
    if (b == '[') {
      plaats = Plaats.TUSSEN;
    } else if (!isWit(b)) {
      throw new InvalidInput("", "de inhoud is geen lijst", "een JSON-lijst van aanmeldingen");
    }
    return Stap.HOORT_ER_NIET_BIJ;
  }

  private Stap tussen(byte b) {
    if (b == ']') {
      plaats = Plaats.NA;
    }
    if (b == ']' || b == ',' || isWit(b)) {
      return Stap.HOORT_ER_NIET_BIJ;
    }
    plaats = Plaats.BINNEN;
    return binnen(b);
  }

  private Stap binnen(byte b) {
    if (tekst) {
      tekst = ontsnapt || b != '"';
      ontsnapt = !ontsnapt && b == '\\';
      return Stap.HOORT_ERBIJ;
    }
    if (diepte == 0 && (b == ',' || b == ']')) {
      plaats = b == ']' ? Plaats.NA : Plaats.TUSSEN;
      return Stap.VOORBIJ;
    }
    switch (b) {
      case '"' -> tekst = true;
      case '{', '[' -> diepte++;
      case '}', ']' -> {
        diepte = Math.max(0, diepte - 1);
        if (diepte == 0) {
          plaats = Plaats.TUSSEN;
          return Stap.LAATSTE;
        }
      }
      default -> {}
    }
    return Stap.HOORT_ERBIJ;
  }

  private static boolean isWit(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  @Override
  public void opnieuw() {}

  @Override
  public boolean isOpen() {
    return plaats != Plaats.NA;
  }

  @Override
  public boolean isPerRegel() {
    return false;
  }
}
