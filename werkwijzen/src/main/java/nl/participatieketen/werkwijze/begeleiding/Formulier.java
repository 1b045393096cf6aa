package nl.participatieketen.werkwijze.begeleiding;

import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * Something that is filled in again and again.
 *
 * @param naam what a person reads, in Dutch
 * @param door the role that fills it in, or {@code deelnemer}
 * @param elke how often; null for when there is reason to
 * @param pas from when it makes sense, such as {@code werkt}
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Formulier(
    String naam,
    @Nullable String door,
    @Nullable Duur elke,
    @Nullable String pas,
    @Nullable String uitleg,
    @Nullable String bron) {}
