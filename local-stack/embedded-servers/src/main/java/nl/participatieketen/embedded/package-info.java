/**
 * The servers that the chain needs, without Docker: a MongoDB-compatible store and a real Kafka
 * broker.
 */
@NullMarked
package nl.participatieketen.embedded;

import org.jspecify.annotations.NullMarked;
