package nl.participatieketen.intake.aanmelding;

import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Verloop;

/** Follows the intake of a werkwijze. */
public final class Lopen {

  private Lopen() {}

  public static Verloop door(Werkwijze werkwijze) {
    return Verloop.van(
        werkwijze.intake(), werkwijze.feiten(), werkwijze.groepen(), werkwijze.routes());
  }
}
