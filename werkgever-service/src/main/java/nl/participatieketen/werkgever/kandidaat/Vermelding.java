package nl.participatieketen.werkgever.kandidaat;

import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/** What an event of a traject, or of a plaatsing, says of a kandidaat of ours. */
public record Vermelding(UUID deelnemerId, Werkwijzeversie werkwijze) {

  /** A refusal where the kandidaat itself says otherwise. */
  public Optional<Reason> tegenspraak(Kandidaat stand) {
    return switch (stand) {
      case Kandidaat.Onbekend s -> Optional.empty();
      case Kandidaat.NooitIngeschreven s ->
          s.deelnemerId().equals(deelnemerId) ? Optional.empty() : andereDeelnemer();
      case Kandidaat.Bekend s when !s.dossier().deelnemerId().equals(deelnemerId) ->
          andereDeelnemer();
      case Kandidaat.Bekend s ->
          s.dossier().werkwijze().equals(werkwijze)
              ? Optional.empty()
              : nee("Dit traject volgt een andere werkwijze of versie.");
    };
  }

  private static Optional<Reason> andereDeelnemer() {
    return nee("Dit traject is van een andere deelnemer.");
  }

  private static Optional<Reason> nee(String uitleg) {
    return Optional.of(new Reason(Reason.OTHER_CASE, uitleg));
  }
}
