package nl.participatieketen.traject.traject;

/**
 * What was answered to one question of the werkwijze.
 *
 * @param ja the answer; the argument behind it is kept apart, encrypted
 */
public record Antwoord(String vraag, boolean ja) {}
