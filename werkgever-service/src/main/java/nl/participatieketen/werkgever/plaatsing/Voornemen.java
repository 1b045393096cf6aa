package nl.participatieketen.werkgever.plaatsing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an accountmanager wants: this kandidaat on that werkplek.
 *
 * @param soort code of the kind of place, from the werkwijze of the kandidaat
 */
record Voornemen(
    UUID kandidaatId,
    UUID werkplekId,
    String soort,
    int urenPerWeek,
    LocalDate begonnenOp,
    @Nullable String toelichting) {}
