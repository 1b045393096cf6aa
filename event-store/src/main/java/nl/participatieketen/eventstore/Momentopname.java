package nl.participatieketen.eventstore;

import java.util.List;

/**
 * An existing stream as it was at one moment.
 *
 * @param versie the version, at least 1; the strong ETag of the resource
 * @param commits the whole history, in order
 */
public record Momentopname<S, G>(StroomId stroom, S stand, long versie, List<Commit<G>> commits) {}
