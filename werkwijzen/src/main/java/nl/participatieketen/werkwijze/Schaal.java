package nl.participatieketen.werkwijze;

/** The scores that are possible, both ends included. */
public record Schaal(int van, int totEnMet) {}
