package nl.participatieketen.scenarios.events;

/**
 * What a service said of a record that it could not process.
 *
 * @param soort the kind of fault, as its code
 * @param van where the record stands
 */
public record Apartgezet(String dienst, String soort, String reden, Plaats van) {}
