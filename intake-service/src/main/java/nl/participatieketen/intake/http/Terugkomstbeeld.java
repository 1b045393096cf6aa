package nl.participatieketen.intake.http;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import org.jspecify.annotations.Nullable;

/**
 * Why a traject sent someone back, as it is shown.
 *
 * @param argumentatie where who may see them fetches the arguments
 */
record Terugkomstbeeld(
    UUID trajectId, String reden, List<Vraagantwoord> antwoorden, @Nullable URI argumentatie) {

  record Vraagantwoord(String vraag, boolean ja) {}

  static @Nullable Terugkomstbeeld van(@Nullable Terugkomst terugkomst) {
    return terugkomst == null
        ? null
        : new Terugkomstbeeld(
            terugkomst.trajectId(),
            terugkomst.reden(),
            terugkomst.antwoorden().stream()
                .map(antwoord -> new Vraagantwoord(antwoord.vraag(), antwoord.ja()))
                .toList(),
            terugkomst.argumentatie());
  }
}
