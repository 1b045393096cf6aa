package nl.participatieketen.werkgever.werkplek;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where a werkplek stands. */
public sealed interface Werkplek {

  /** Nothing has happened yet. */
  record Onbekend() implements Werkplek {}

  /**
   * @param bezet the kandidaat on each place that is taken, by plaatsing
   * @param voorbij the plaatsingen that never get a place here (again)
   */
  record Aangeboden(Aanbod aanbod, Map<UUID, UUID> bezet, Set<UUID> voorbij) implements Werkplek {

    public Aangeboden {
      bezet = Map.copyOf(bezet);
      voorbij = Set.copyOf(voorbij);
    }

    /** How many places are free. */
    public int vrij() {
      return aanbod.aantalPlaatsen() - bezet.size();
    }

    Aangeboden met(UUID plaatsingId, UUID kandidaatId) {
      Map<UUID, UUID> nieuw = new HashMap<>(bezet);
      nieuw.put(plaatsingId, kandidaatId);
      return new Aangeboden(aanbod, nieuw, voorbij);
    }

    Aangeboden zonder(UUID plaatsingId) {
      Map<UUID, UUID> nieuw = new HashMap<>(bezet);
      nieuw.remove(plaatsingId);
      Set<UUID> gehad = new HashSet<>(voorbij);
      gehad.add(plaatsingId);
      return new Aangeboden(aanbod, nieuw, gehad);
    }
  }
}
