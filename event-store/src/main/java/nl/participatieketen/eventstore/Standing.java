package nl.participatieketen.eventstore;

/**
 * An existing stream as it was at one moment, without how it came to be so.
 *
 * @param version the number of commits, at least 1
 * @param decisionVersion the last version on which a decision may hang (see {@link
 *     StreamKind#bearsOnDecisions}); the strong ETag of the resource
 */
public record Standing<S>(StreamId stream, S state, long version, long decisionVersion) {}
