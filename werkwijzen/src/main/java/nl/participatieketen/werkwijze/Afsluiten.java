package nl.participatieketen.werkwijze;

/**
 * How an intake can end without a route.
 *
 * @param redenen the reasons that are allowed
 */
public record Afsluiten(Keuzelijst redenen) {}
