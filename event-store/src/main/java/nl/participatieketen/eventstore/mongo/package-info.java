/** The event store on MongoDB, with nothing that the embedded store lacks. */
@NullMarked
package nl.participatieketen.eventstore.mongo;

import org.jspecify.annotations.NullMarked;
