/** What every store of streams must pass, and the stores that do. */
@NullMarked
package nl.participatieketen.eventstore.tck;

import org.jspecify.annotations.NullMarked;
