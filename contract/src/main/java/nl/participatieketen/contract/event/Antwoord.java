package nl.participatieketen.contract.event;

/**
 * The yes or no to one question of an afweging. The argument behind it is sensitive and never in an
 * event.
 *
 * @param vraag the code of the question in the werkwijze
 * @param antwoord true for yes
 */
public record Antwoord(String vraag, boolean antwoord) {}
