package nl.participatieketen.werkwijze;

/**
 * How people come in.
 *
 * @param kanalen the channels that are open
 */
public record Toegang(Keuzelijst kanalen) {}
