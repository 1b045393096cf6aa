package nl.participatieketen.werkwijze.einde;

import nl.participatieketen.werkwijze.Keuzelijst;
import org.jspecify.annotations.Nullable;

/**
 * What a traject that sends a deelnemer back has to say.
 *
 * @param aan the role it goes to; null for whoever sent the deelnemer
 * @param redenen the reasons that are allowed
 * @param vragen the questions, each to be answered with yes or no and with an argument
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Terugmelding(
    @Nullable String aan,
    Keuzelijst redenen,
    Keuzelijst vragen,
    @Nullable String uitleg,
    @Nullable String bron) {}
