/** Tells a connection that broke from a store that is gone, and asks once more. */
@NullMarked
package nl.participatieketen.eventstore.connection;

import org.jspecify.annotations.NullMarked;
