package nl.participatieketen.traject.traject;

import java.util.List;
import java.util.Map;

/**
 * What a plan says in words.
 *
 * @param onderdelen the parts that the werkwijze asks for, by name
 * @param doelen what each goal is about, by code
 * @param acties what the deelnemer will do
 * @param verplichtingen what the deelnemer must do
 */
public record Plantekst(
    Map<String, String> onderdelen,
    Map<String, String> doelen,
    List<String> acties,
    List<String> verplichtingen) {

  public Plantekst {
    onderdelen = Map.copyOf(onderdelen);
    doelen = Map.copyOf(doelen);
    acties = List.copyOf(acties);
    verplichtingen = List.copyOf(verplichtingen);
  }
}
