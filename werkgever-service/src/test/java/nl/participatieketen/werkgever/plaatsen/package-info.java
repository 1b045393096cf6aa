/** Places a kandidaat on a werkplek: three streams, of which a fall half-way leaves none behind. */
@NullMarked
package nl.participatieketen.werkgever.plaatsen;

import org.jspecify.annotations.NullMarked;
