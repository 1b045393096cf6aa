package nl.participatieketen.werkwijze.einde;

import org.jspecify.annotations.Nullable;

/**
 * Something that is done against lock-in: that the traject itself keeps people from work.
 *
 * @param maatregel what is done
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Maatregel(String maatregel, @Nullable String uitleg, @Nullable String bron) {}
