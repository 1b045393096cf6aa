package nl.participatieketen.werkwijze;

/**
 * One of the answers that a werkwijze allows.
 *
 * @param code kebab-case, at most 64 characters; this is what is stored and published
 * @param naam what a person reads, in Dutch
 */
public record Keuze(String code, String naam) {}
