/** Builds the event store of a service from its configuration. */
@NullMarked
package nl.participatieketen.edge.store;

import org.jspecify.annotations.NullMarked;
