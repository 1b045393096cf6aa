package nl.participatieketen.werkgever.werkplek;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.werkwijze.Organisatie;

/** What can be asked of a werkplek. */
public sealed interface WerkplekOpdracht {

  record BiedAan(Organisatie organisatie, Aanbod aanbod) implements WerkplekOpdracht {}

  record VergeefPlek(UUID plaatsingId, UUID kandidaatId, int urenPerWeek, LocalDate begonnenOp)
      implements WerkplekOpdracht {}

  /** The plaatsing doesn't take a place, or no longer. */
  record GeefPlekVrij(UUID plaatsingId) implements WerkplekOpdracht {}
}
