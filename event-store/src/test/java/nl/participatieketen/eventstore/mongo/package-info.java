/** How commits stand in the store. */
@NullMarked
package nl.participatieketen.eventstore.mongo;

import org.jspecify.annotations.NullMarked;
