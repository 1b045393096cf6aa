package nl.participatieketen.intake.persoon;

import nl.participatieketen.eventstore.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to begin about someone.
 *
 * @param stroom what begins
 * @param zaak the aanmelding that begins with it, or follows; the same stream where that is it
 * @param tochDoorgaan why it begins whatever is found about the person, or {@code null}
 */
public record Aanvang(
    Aanduiding wie, StreamId stroom, StreamId zaak, @Nullable String tochDoorgaan) {}
