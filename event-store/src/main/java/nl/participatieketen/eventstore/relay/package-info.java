/** Carries what was stored to rows, terms and Kafka, in order and without loss. */
@NullMarked
package nl.participatieketen.eventstore.relay;

import org.jspecify.annotations.NullMarked;
