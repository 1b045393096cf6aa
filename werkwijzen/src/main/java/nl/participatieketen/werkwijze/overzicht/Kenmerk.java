package nl.participatieketen.werkwijze.overzicht;

import java.util.List;

/**
 * Something by which werkwijzen differ.
 *
 * @param naam what it is, in Dutch
 * @param waarden what this werkwijze says of it, in Dutch; empty where it says nothing
 */
public record Kenmerk(String naam, List<String> waarden) {

  public Kenmerk {
    waarden = List.copyOf(waarden);
  }
}
