package nl.participatieketen.werkwijze.controle;

import java.util.Collection;
import nl.participatieketen.werkwijze.bestand.Verschrijving;

/**
 * Where a file names something that stands elsewhere in it.
 *
 * @param plaats where it is named
 * @param wat what kind of thing it is, with its article
 * @param code what is named
 * @param bekend what could be named
 */
record Verwijzing(String plaats, String wat, String code, Collection<String> bekend) {

  boolean bestaat() {
    return bekend.contains(code);
  }

  String advies() {
    return Verschrijving.vanEenVan(code, bekend)
        .map(bedoeld -> "bedoelt u '" + bedoeld + "'?")
        .orElseGet(
            () ->
                bekend.isEmpty()
                    ? "er is er nog geen; zet '" + code + "' er zelf bij"
                    : "kies uit: " + String.join(", ", bekend.stream().distinct().toList()));
  }
}
