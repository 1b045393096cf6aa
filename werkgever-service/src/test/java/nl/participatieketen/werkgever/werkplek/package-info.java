/** One offer of equal places, and which plaatsingen take them. */
@NullMarked
package nl.participatieketen.werkgever.werkplek;

import org.jspecify.annotations.NullMarked;
