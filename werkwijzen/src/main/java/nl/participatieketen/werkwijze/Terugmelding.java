package nl.participatieketen.werkwijze;

/**
 * What a traject that sends a deelnemer back has to say.
 *
 * @param redenen the reasons that are allowed
 * @param vragen the questions, each to be answered with yes or no and with an argument
 */
public record Terugmelding(Keuzelijst redenen, Keuzelijst vragen) {}
