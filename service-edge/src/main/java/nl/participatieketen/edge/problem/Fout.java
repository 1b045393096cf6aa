package nl.participatieketen.edge.problem;

/**
 * One fault in a request.
 *
 * @param field JSON Pointer into the body, or the name of a header or query parameter
 * @param notice what is wrong, in Dutch; never repeats what was sent
 * @param expected what would be right, in Dutch
 */
public record Fout(String veld, String melding, String verwacht) {}
