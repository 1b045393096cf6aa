package nl.participatieketen.intake.aanmelding;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/**
 * What an event of a traject says of a case of ours: whose it is, under which werkwijze, and that
 * its sender has the deelnemer.
 *
 * @param organisatie who tells it
 */
public record Vermelding(String organisatie, UUID deelnemerId, Werkwijzeversie werkwijze) {

  /** A refusal where the case itself says otherwise. */
  public Optional<Reason> tegenspraak(Stand stand) {
    if (!(stand instanceof Zaak zaak)) {
      return Optional.empty();
    }
    if (!zaak.dossier().deelnemerId().equals(deelnemerId)) {
      return nee("Deze aanmelding is van een andere deelnemer.");
    }
    if (!zaak.dossier().werkwijze().equals(werkwijze)) {
      return nee("Deze aanmelding volgt een andere werkwijze of versie.");
    }
    return zaak.plek() instanceof Plek.BijTraject bij && !bij.ontvanger().equals(organisatie)
        ? nee("De deelnemer is niet naar deze organisatie gegaan.")
        : Optional.empty();
  }

  private static Optional<Reason> nee(String uitleg) {
    return Optional.of(new Reason(Reason.OTHER_CASE, uitleg));
  }
}
