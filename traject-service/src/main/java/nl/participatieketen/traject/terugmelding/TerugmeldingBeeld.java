package nl.participatieketen.traject.terugmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.traject.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A terugmelding with its arguments.
 *
 * @param organisatie the one that ran the traject
 * @param ontvanger the one that got the deelnemer back
 * @param advies {@code null} after the key of the deelnemer was destroyed
 */
record TerugmeldingBeeld(
    UUID trajectId,
    UUID aanmeldingId,
    UUID deelnemerId,
    String organisatie,
    String ontvanger,
    String reden,
    LocalDate gemeldOp,
    List<OnderbouwdAntwoord> antwoorden,
    @Nullable String advies) {

  /**
   * @param argument {@code null} after the key of the deelnemer was destroyed
   */
  record OnderbouwdAntwoord(String vraag, boolean antwoord, @Nullable String argument) {}

  static TerugmeldingBeeld van(StreamId stroom, Stand.Teruggemeld stand) {
    var dossier = stand.dossier();
    var terugmelding = stand.terugmelding();
    Map<String, String> argumenten =
        Objects.requireNonNullElse(terugmelding.argumenten(), Map.of());
    return new TerugmeldingBeeld(
        stroom.id(),
        dossier.aanmeldingId(),
        dossier.deelnemerId(),
        stroom.organisatie(),
        dossier.afzender(),
        terugmelding.reden(),
        terugmelding.gemeldOp(),
        terugmelding.antwoorden().stream()
            .map(a -> new OnderbouwdAntwoord(a.vraag(), a.ja(), argumenten.get(a.vraag())))
            .toList(),
        terugmelding.advies());
  }
}
