package nl.participatieketen.eventstore;

import java.util.List;

/**
 * An existing stream as it was at one moment.
 *
 * @param version the version, at least 1; the strong ETag of the resource
 * @param commits the whole history, in order
 */
public record Snapshot<S, G>(StreamId stream, S state, long version, List<Commit<G>> commits) {}
