/** Traject as its own decisions and publication make it, for the simulation. */
@NullMarked
package nl.participatieketen.traject.keten;

import org.jspecify.annotations.NullMarked;
