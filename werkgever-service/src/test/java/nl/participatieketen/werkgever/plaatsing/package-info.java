/** One plaatsing, from the intention to its lasting or its end. */
@NullMarked
package nl.participatieketen.werkgever.plaatsing;

import org.jspecify.annotations.NullMarked;
