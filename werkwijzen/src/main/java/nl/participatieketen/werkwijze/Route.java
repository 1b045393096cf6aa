package nl.participatieketen.werkwijze;

/**
 * Where an intake can lead to.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort what it leads to
 */
public record Route(String code, String naam, Routesoort soort) {}
