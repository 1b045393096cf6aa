package nl.participatieketen.edge.problem;

/**
 * One fault in a request.
 *
 * @param veld JSON Pointer into the body, or the name of a header or query parameter
 * @param melding what is wrong, in Dutch; never repeats what was sent
 * @param verwacht what would be right, in Dutch
 */
public record Fout(String veld, String melding, String verwacht) {}
