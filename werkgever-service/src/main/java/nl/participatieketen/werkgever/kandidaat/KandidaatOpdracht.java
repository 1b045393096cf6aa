package nl.participatieketen.werkgever.kandidaat;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/** What can be asked of a kandidaat. */
public sealed interface KandidaatOpdracht {

  /** The traject says that the deelnemer is bemiddelbaar. */
  record SchrijfIn(
      UUID deelnemerId,
      Werkwijzeversie werkwijze,
      LocalDate verklaardOp,
      Profiel profiel,
      @Nullable Integer volgnummer)
      implements KandidaatOpdracht {}

  /** The traject has ended. */
  record SchrijfUit(UUID deelnemerId, Uitschrijving uitschrijving) implements KandidaatOpdracht {}

  record Koppel(UUID plaatsingId, UUID werkplekId, int urenPerWeek) implements KandidaatOpdracht {}

  /** The plaatsing doesn't have this kandidaat, or no longer. */
  record LaatLos(UUID plaatsingId) implements KandidaatOpdracht {}

  /** The plaatsing was asked to end with the traject. */
  record NoteerEindeGevraagd(UUID plaatsingId) implements KandidaatOpdracht {}

  record NoteerDuurzaam(UUID plaatsingId) implements KandidaatOpdracht {}
}
