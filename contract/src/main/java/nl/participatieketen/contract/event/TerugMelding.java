package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The traject ended without its aim and sends the deelnemer back, with reasons.
 *
 * <p>The arguments and the advice are sensitive. They are fetched, by whoever is entitled, from the
 * {@code dataref} of the envelope.
 *
 * @param trajectId the traject that sends back
 * @param aanmeldingId the aanmelding it had come from
 * @param ontvanger the organisatie that gets the deelnemer back
 * @param reden the code of the reason
 * @param antwoorden the answers to the questions of the werkwijze, in its order; may be empty
 * @param gemeldOp the day it was sent back
 */
public record TerugMelding(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID trajectId,
    UUID aanmeldingId,
    String ontvanger,
    String reden,
    List<Antwoord> antwoorden,
    LocalDate gemeldOp)
    implements DeelnemerEvent {

  public TerugMelding {
    antwoorden = List.copyOf(antwoorden);
  }
}
