package nl.participatieketen.edge.input;

/**
 * Marks a record that is read from a request body. Its components are nullable and carry Jakarta
 * Validation constraints, each with a Dutch message that says what would be right.
 */
public interface Input {}
