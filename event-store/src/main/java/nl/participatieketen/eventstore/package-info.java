/**
 * Keeps what was decided, one document per stream, and carries it on without loss; knows no domain.
 */
@NullMarked
package nl.participatieketen.eventstore;

import org.jspecify.annotations.NullMarked;
