/** Werkgever as its own chain reactions make it, for the simulation. */
@NullMarked
package nl.participatieketen.werkgever.keten;

import org.jspecify.annotations.NullMarked;
