/** The promises of the follower, the relay, the rebuild and the term watch, with real processes. */
@NullMarked
package nl.participatieketen.eventstore.relay;

import org.jspecify.annotations.NullMarked;
