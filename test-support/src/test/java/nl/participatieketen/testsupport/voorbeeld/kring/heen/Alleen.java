package nl.participatieketen.testsupport.voorbeeld.kring.heen;

/** Public, and used by nobody. */
public record Alleen(int waarde) {}
