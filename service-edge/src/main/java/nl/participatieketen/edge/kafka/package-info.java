/** The Kafka edge: synchronous, in order, nothing skipped in silence. */
@NullMarked
package nl.participatieketen.edge.kafka;

import org.jspecify.annotations.NullMarked;
