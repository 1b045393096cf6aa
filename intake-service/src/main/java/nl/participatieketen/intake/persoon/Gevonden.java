package nl.participatieketen.intake.persoon;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;

/**
 * What is known of someone about whom something is to begin.
 *
 * @param nieuw whether nothing began before
 * @param tegelijk whether something else is beginning right now
 * @param andereGegevens whether the BSN is known, and not with this name and birth date
 * @param zaken the aanmeldingen that are known to have begun; not all where a row is of 0.1.0
 */
record Gevonden(
    UUID deelnemerId,
    boolean nieuw,
    boolean tegelijk,
    boolean andereGegevens,
    List<StreamId> zaken) {

  Gevonden {
    zaken = List.copyOf(zaken);
  }
}
