package nl.participatieketen.werkwijze;

import org.jspecify.annotations.Nullable;

/** The scores that are possible, both ends included. */
public record Schaal(int van, int totEnMet) {

  boolean bevat(@Nullable Object score) {
    return score instanceof Integer getal && getal >= van && getal <= totEnMet;
  }
}
