/** The event store without a server: what its values and tables promise. */
@NullMarked
package nl.participatieketen.eventstore;

import org.jspecify.annotations.NullMarked;
