package nl.participatieketen.werkwijze;

/**
 * Names one version of a werkwijze: what a case keeps.
 *
 * @param id its code, such as {@code basis}
 * @param versie 1 or higher
 */
public record Werkwijzeversie(String id, int versie) {}
