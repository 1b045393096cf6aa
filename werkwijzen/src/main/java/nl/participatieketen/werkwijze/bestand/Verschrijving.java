package nl.participatieketen.werkwijze.bestand;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word was meant. */
public final class Verschrijving {

  private Verschrijving() {}

  /** The one of {@code bekend} that looks most like {@code woord}, if any comes near. */
  public static Optional<String> vanEenVan(String woord, Collection<String> bekend) {
    return bekend.stream()
        .filter(ander -> afstand(woord, ander) <= Math.max(1, ander.length() / 3))
        .min(Comparator.comparingInt(ander -> afstand(woord, ander)));
  }

  private static int afstand(String een, String ander) {
    int[] rij = new int[ander.length() + 1];
    for (int j = 0; j < rij.length; j++) {
      rij[j] = j;
    }
    for (int i = 1; i <= een.length(); i++) {
      int schuin = rij[0];
      rij[0] = i;
      for (int j = 1; j < rij.length; j++) {
        int boven = rij[j];
        int wissel = schuin + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
        rij[j] = Math.min(wissel, 1 + Math.min(boven, rij[j - 1]));
        schuin = boven;
      }
    }
    return rij[ander.length()];
  }
}
