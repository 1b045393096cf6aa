package nl.participatieketen.werkwijze.toegang;

import nl.participatieketen.werkwijze.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A test of whether someone belongs to a group of people.
 *
 * @param code its code within the werkwijze
 * @param als what the facts must say; null where a professional judges it
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Criterium(
    String code, @Nullable Voorwaarde als, @Nullable String uitleg, @Nullable String bron) {}
