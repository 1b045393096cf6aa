/** The door through which the simulation places. */
@NullMarked
package nl.participatieketen.werkgever.plaatsing;

import org.jspecify.annotations.NullMarked;
