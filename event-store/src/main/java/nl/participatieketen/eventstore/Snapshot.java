package nl.participatieketen.eventstore;

import java.util.List;

/**
 * An existing stream as it was at one moment.
 *
 * @param version the number of commits, at least 1
 * @param decisionVersion the last version on which a decision may hang (see {@link
 *     StreamKind#bearsOnDecisions}); the strong ETag of the resource
 * @param commits the whole history, in order
 */
public record Snapshot<S, G>(
    StreamId stream, S state, long version, long decisionVersion, List<Commit<G>> commits) {}
