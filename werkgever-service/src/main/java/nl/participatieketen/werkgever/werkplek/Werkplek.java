package nl.participatieketen.werkgever.werkplek;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.eventstore.Capacity;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVergeven;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVervallen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.PlekVrijgekomen;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis.WerkplekAangeboden;

/** Where a werkplek stands. */
public sealed interface Werkplek {

  /** Nothing has happened yet. */
  record Onbekend() implements Werkplek {}

  /**
   * @param plaatsen the places that are taken, by plaatsing
   * @param voorbij the plaatsingen that never get a place here (again)
   */
  record Aangeboden(Aanbod aanbod, Capacity plaatsen, Set<UUID> voorbij) implements Werkplek {

    public Aangeboden {
      voorbij = Set.copyOf(voorbij);
    }

    /** How many places are free. */
    public int vrij() {
      return Math.toIntExact(aanbod.aantalPlaatsen() - plaatsen.inUse());
    }

    /**
     * A place counts as confirmed at once: the plaatsing that takes it is what finds out, in its
     * own process, whether it is used. So its age, which isn't stored, is never asked for.
     */
    private Aangeboden vergeven(UUID plaatsingId) {
      return new Aangeboden(
          aanbod, plaatsen.taken(plaatsingId, 1, Instant.EPOCH).confirmed(plaatsingId), voorbij);
    }

    private Aangeboden zonder(UUID plaatsingId) {
      Set<UUID> gehad = new HashSet<>(voorbij);
      gehad.add(plaatsingId);
      return new Aangeboden(aanbod, plaatsen.released(plaatsingId), gehad);
    }
  }

  /** How a werkplek follows from what happened. */
  default Werkplek na(WerkplekGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case WerkplekAangeboden g -> new Aangeboden(g.aanbod(), Capacity.NONE_TAKEN, Set.of());
      case PlekVergeven g -> aangeboden().vergeven(g.plaatsingId());
      case PlekVrijgekomen g -> aangeboden().zonder(g.plaatsingId());
      case PlekVervallen g -> aangeboden().zonder(g.plaatsingId());
    };
  }

  private Aangeboden aangeboden() {
    if (this instanceof Aangeboden aangeboden) {
      return aangeboden;
    }
    throw new IllegalStateException("a stream of werkplekken begins with WerkplekAangeboden");
  }
}
