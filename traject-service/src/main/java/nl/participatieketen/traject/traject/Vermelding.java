package nl.participatieketen.traject.traject;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * What an event of another says of a traject of ours.
 *
 * @param aanmeldingId what it says the traject answers, or {@code null} where it says nothing of it
 */
public record Vermelding(UUID deelnemerId, Werkwijzeversie werkwijze, @Nullable UUID aanmeldingId) {

  /** A refusal where the traject itself says otherwise. */
  public Optional<Reason> tegenspraak(Stand stand) {
    return stand instanceof Stand.Bekend bekend ? tegenspraak(bekend.dossier()) : Optional.empty();
  }

  private Optional<Reason> tegenspraak(Dossier dossier) {
    if (!dossier.deelnemerId().equals(deelnemerId)) {
      return nee("Dit traject is van een andere deelnemer.");
    }
    if (!dossier.werkwijze().equals(werkwijze)) {
      return nee("Dit traject volgt een andere werkwijze of versie.");
    }
    return aanmeldingId == null || dossier.aanmeldingId().equals(aanmeldingId)
        ? Optional.empty()
        : nee("Dit traject volgt op een andere aanmelding.");
  }

  private static Optional<Reason> nee(String uitleg) {
    return Optional.of(new Reason(Reason.OTHER_CASE, uitleg));
  }
}
