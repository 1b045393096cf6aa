package nl.participatieketen.werkwijze.nazorg;

import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * Something a professional has to be reminded of.
 *
 * @param na when, counted from {@code vanaf}
 * @param vanaf the moment it is counted from; {@code plaatsing} where the file says nothing
 * @param wat what it is about
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Nazorgsignaal(
    Duur na, String vanaf, String wat, @Nullable String uitleg, @Nullable String bron) {}
