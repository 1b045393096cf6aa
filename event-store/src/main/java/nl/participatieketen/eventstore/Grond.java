package nl.participatieketen.eventstore;

/**
 * Why an opdracht was refused.
 *
 * @param code stable, kebab-case; part of the published problem type
 * @param uitleg one Dutch sentence for the person who asked; holds no sensitive fact
 */
public record Grond(String code, String uitleg) {}
