/** Events per second from the store to Kafka. */
@NullMarked
package nl.participatieketen.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
