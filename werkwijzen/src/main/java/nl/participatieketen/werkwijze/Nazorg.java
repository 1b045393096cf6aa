package nl.participatieketen.werkwijze;

/**
 * The support after a plaatsing.
 *
 * @param duur how long it lasts, counted from the first working day; a plaatsing that outlasts it
 *     is duurzaam
 */
public record Nazorg(Duur duur) {}
