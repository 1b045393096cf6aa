/** The services together, pure, over a bus that delays, duplicates and reorders. */
@NullMarked
package nl.participatieketen.simulatie;

import org.jspecify.annotations.NullMarked;
