package nl.participatieketen.contract.event;

/**
 * The werkwijze that governs a case.
 *
 * @param id its code, such as {@code leiden}
 * @param versie its version, 1 or higher; a case keeps the version under which it began
 */
public record Werkwijze(String id, int versie) {}
