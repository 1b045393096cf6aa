/** Builds the event store of a service from its configuration. */
@NullMarked
package nl.participatieketen.edge.opslag;

import org.jspecify.annotations.NullMarked;
